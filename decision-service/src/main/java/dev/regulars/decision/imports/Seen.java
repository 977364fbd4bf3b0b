package dev.regulars.decision.imports;

/**
 * What a file has named so far, as 64 bits of its keyed hash, each with the number of the member whose row named it: of
 * a million rows with three identifiers each, and their members, in 64 to 128 MB. That two different ones look the same
 * happens once in a million such files.
 */
final class Seen {

    /** What was not named yet is of nobody. */
    static final int NOBODY = 0;

    private static final int FIRST = 1 << 12;
    private static final int HEX_DIGITS = 16;
    private static final int HEX = 16;

    private long[] slots = new long[FIRST];
    private int[] numbers = new int[FIRST];
    private int size;
    private int members;

    /** The number of a member whom no earlier row names. */
    int another() {
        return ++members;
    }

    /** @param key that ends with a hash as hexadecimal digits, at least 16 of them */
    int of(String key) {
        return numbers[slot(slots, value(key))];
    }

    /** What was named before stays as it is. */
    void add(String key, int number) {
        long value = value(key);
        int at = slot(slots, value);
        if (slots[at] == value) {
            return;
        }
        slots[at] = value;
        numbers[at] = number;
        size++;
        if (size > slots.length * 3 / 4) {
            grow();
        }
    }

    private static long value(String key) {
        long hash = Long.parseUnsignedLong(key, key.length() - HEX_DIGITS, key.length(), HEX);
        return hash == 0 ? 1 : hash;
    }

    private static int slot(long[] slots, long value) {
        int at = (int) value & (slots.length - 1);
        while (slots[at] != 0 && slots[at] != value) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] largerSlots = new long[slots.length * 2];
        int[] largerNumbers = new int[slots.length * 2];
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] != 0) {
                int at = slot(largerSlots, slots[i]);
                largerSlots[at] = slots[i];
                largerNumbers[at] = numbers[i];
            }
        }
        slots = largerSlots;
        numbers = largerNumbers;
    }
}
