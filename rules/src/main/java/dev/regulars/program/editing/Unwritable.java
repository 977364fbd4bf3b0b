package dev.regulars.program.editing;

/** A file that is laid out so that a change of one place cannot be made without the rest; people can edit the text. */
public final class Unwritable extends Exception {
    private static final long serialVersionUID = 1L;

    Unwritable(String why) {
        super(why);
    }
}
