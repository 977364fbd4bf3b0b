package dev.regulars.decision.messages.sms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as telephones get it. 160 signs of the alphabet of telephones are one part; 161 are two, of 153 and 8. One
 * sign outside it makes the whole UCS-2: 70 units are one part, 71 are two, of 67 and 4; an emoji is two units, and
 * never torn, as little as a sign that takes an escape.
 *
 * @param gsm whether it goes in the alphabet of telephones, else in UCS-2
 */
public record SmsText(boolean gsm, List<String> parts) {

    private static final int ONE_GSM = 160;
    private static final int ONE_UCS2 = 70;

    public SmsText {
        parts = List.copyOf(parts);
    }

    public static SmsText of(String text, LongText longText) {
        boolean gsm = Gsm7.has(text);
        int whole = text.codePoints().map(sign -> room(sign, gsm)).sum();
        if (whole <= (gsm ? ONE_GSM : ONE_UCS2)) {
            return new SmsText(gsm, List.of(text));
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int left = longText.room(gsm);
        for (int sign : text.codePoints().toArray()) {
            int room = room(sign, gsm);
            if (room > left) {
                parts.add(part.toString());
                part.setLength(0);
                left = longText.room(gsm);
            }
            part.appendCodePoint(sign);
            left -= room;
        }
        parts.add(part.toString());
        return new SmsText(gsm, parts);
    }

    /** Of the text or a part of it. */
    public byte[] octets(String part) {
        return gsm ? Gsm7.encoded(part) : part.getBytes(StandardCharsets.UTF_16BE);
    }

    private static int room(int sign, boolean gsm) {
        return gsm ? Gsm7.septets(sign) : Character.charCount(sign);
    }
}
