package dev.regulars.repository;

/** A place in the checkout that breaks a rule. Line 0: the file as a whole. */
record Finding(String file, int line, String what) {

    @Override
    public String toString() {
        return line == 0 ? file + ": " + what : file + ":" + line + ": " + what;
    }
}
