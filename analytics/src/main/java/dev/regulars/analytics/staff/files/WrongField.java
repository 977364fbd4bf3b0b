package dev.regulars.analytics.staff.files;

/** A field that is not as it must be; the words say how it must. */
final class WrongField extends Exception {
    private static final long serialVersionUID = 1L;

    WrongField(String words) {
        super(words, null, false, false);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
