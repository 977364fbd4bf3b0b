package dev.regulars.program.workbook;

/** Small numbers in attributes, of which a sheet has millions. */
final class Digits {

    private static final int MAX_DIGITS = 7;

    private Digits() {}

    /** -1 when it is not one to seven digits. */
    static int read(String text) {
        return read(text, 0);
    }

    /** From a place of the text to its end. */
    static int read(String text, int from) {
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9' || i - from >= MAX_DIGITS) {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return text.length() > from ? number : -1;
    }
}
