package dev.regulars.decision.messages.sms;

import java.io.ByteArrayOutputStream;

/**
 * The alphabet of telephones, GSM 03.38: 128 signs of one septet, and ten more behind an escape, which take two. One
 * octet holds one septet, as SMPP has it; the message centre packs them.
 */
public final class Gsm7 {

    private static final int ESCAPE = 0x1B;
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENDED_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    private Gsm7() {}

    /** 1, 2, or 0 for what it does not have. */
    static int septets(int sign) {
        if (sign != ESCAPE && BASIC.indexOf(sign) >= 0) {
            return 1;
        }
        return EXTENDED.indexOf(sign) >= 0 ? 2 : 0;
    }

    public static boolean has(String text) {
        return text.codePoints().allMatch(sign -> septets(sign) > 0);
    }

    /** @throws IllegalArgumentException for a sign that it does not have */
    public static byte[] encoded(String text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        text.codePoints().forEach(sign -> {
            int place = sign == ESCAPE ? -1 : BASIC.indexOf(sign);
            if (place < 0) {
                int extended = EXTENDED.indexOf(sign);
                if (extended < 0) {
                    throw new IllegalArgumentException("not in the alphabet of telephones");
                }
                octets.write(ESCAPE);
                place = EXTENDED_CODES[extended];
            }
            octets.write(place);
        });
        return octets.toByteArray();
    }

    /** What it does not know becomes a question mark, an unknown extension the sign without it. */
    public static String decoded(byte[] octets) {
        StringBuilder text = new StringBuilder();
        boolean escaped = false;
        for (byte octet : octets) {
            if (octet == ESCAPE && !escaped) {
                escaped = true;
            } else {
                text.append(escaped ? extended(octet) : basic(octet));
                escaped = false;
            }
        }
        return text.toString();
    }

    private static char basic(byte octet) {
        return octet >= 0 && octet != ESCAPE ? BASIC.charAt(octet) : '?';
    }

    private static char extended(byte octet) {
        for (int i = 0; i < EXTENDED_CODES.length; i++) {
            if (EXTENDED_CODES[i] == octet) {
                return EXTENDED.charAt(i);
            }
        }
        return basic(octet);
    }
}
