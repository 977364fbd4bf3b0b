package dev.regulars.decision.memberpage;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a path of SVG, dark on light, with the margin that scanners need.
 *
 * @param size of the picture in modules
 * @param path of all dark modules
 */
public record QrPicture(int size, String path) {

    private static final int MARGIN = 4;

    /** @param text capital letters and digits make the coarsest, which is the easiest to scan */
    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int end = x;
                while (end < code.size && code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    int width = end - x;
                    path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h').append(width).append("v1h-").append(width).append('z');
                    x = end;
                }
            }
        }
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }
}
