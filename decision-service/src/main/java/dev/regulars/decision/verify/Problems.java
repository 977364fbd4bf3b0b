package dev.regulars.decision.verify;

import java.util.function.Consumer;

/** Counts what is wrong, and says the first of it. */
final class Problems {

    private static final int MAX_PRINTED = 50;

    private final Consumer<String> printer;
    private long count;

    Problems(Consumer<String> printer) {
        this.printer = printer;
    }

    /** @param place what to look at, such as {@code ledger m_a:5} */
    void add(String place, String what) {
        count++;
        if (count <= MAX_PRINTED) {
            printer.accept(place + ": " + what);
        } else if (count == MAX_PRINTED + 1) {
            printer.accept("more problems are counted and not printed");
        }
    }

    void unless(boolean right, String place, String what) {
        if (!right) {
            add(place, what);
        }
    }

    long count() {
        return count;
    }
}
