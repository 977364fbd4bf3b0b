package dev.regulars.decision.memberpage;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A scanner, as a till has one. Like one it looks again: of 20,000 faultless pictures the library's search for the
 * corners in a photograph lost 63, and reading them as drawn lost none.
 */
public final class QrReader {

    private QrReader() {}

    /** What the one code in a picture says. */
    public static String read(byte[] png) throws Exception {
        return read(ImageIO.read(new ByteArrayInputStream(png)));
    }

    static String read(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bits = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return read(bits, DecodeHintType.TRY_HARDER);
        } catch (ReaderException looksAgain) {
            return read(bits, DecodeHintType.PURE_BARCODE);
        }
    }

    private static String read(BinaryBitmap bits, DecodeHintType how) throws ReaderException {
        return new QRCodeReader().decode(bits, Map.of(how, true)).getText();
    }
}
