package dev.regulars.decision.memberpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ-";
    private static final int SCALE = 4;

    private static BufferedImage painted(QrPicture picture) {
        int side = picture.size() * SCALE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        Matcher bar = BAR.matcher(picture.path());
        int end = 0;
        while (bar.find()) {
            assertThat(bar.start()).isEqualTo(end);
            end = bar.end();
            pen.fillRect(number(bar, 1) * SCALE, number(bar, 2) * SCALE, number(bar, 3) * SCALE, SCALE);
        }
        assertThat(end).isEqualTo(picture.path().length());
        return image;
    }

    private static int number(Matcher bar, int group) {
        return Integer.parseInt(bar.group(group));
    }

    @Test
    void aScannerReadsWhatWasWritten() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("QrPictureTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("ME");
            random.ints(1 + random.nextInt(30), 0, ALPHABET.length()).forEach(i -> text.append(ALPHABET.charAt(i)));
            assertThat(QrReader.read(painted(QrPicture.of(text.toString())))).isEqualTo(text.toString());
        }
    }
}
