package dev.regulars.decision.vouchers;

import java.util.Locale;

/**
 * Crockford's base 32, which has no letters that look like digits, with a check character that finds any one wrong
 * character and any two that changed places.
 *
 * <p>Characters are numbers c0..cn of the field of 32 elements, and the code is right when c0 w^n + ... + cn w^0 = 0.
 * The weights differ and are not zero, so one wrong character changes the sum, and so do two different ones swapped.
 */
public final class CheckedBase32 {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int SIZE = 1 << BITS;
    /** x^5 + x^2 + 1: the powers of x run through all 31 elements but zero. */
    private static final int POLYNOMIAL = 0b100101;

    private CheckedBase32() {}

    /** The leading bits, five a character. */
    public static String encode(byte[] bytes, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int value = 0;
            for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
                value = value << 1 | (bytes[bit / 8] >> (7 - bit % 8) & 1);
            }
            text.append(ALPHABET.charAt(value));
        }
        return text.toString();
    }

    public static char check(String body) {
        return ALPHABET.charAt(timesX(sum(body)));
    }

    public static boolean isRight(String code) {
        return code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) && sum(code) == 0;
    }

    /** As it may be typed: any case, with spaces or dashes, O for 0, I or L for 1. */
    public static String tidy(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static int sum(String code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum = timesX(sum) ^ ALPHABET.indexOf(code.charAt(i));
        }
        return sum;
    }

    private static int timesX(int value) {
        int shifted = value << 1;
        return shifted < SIZE ? shifted : shifted ^ POLYNOMIAL;
    }
}
