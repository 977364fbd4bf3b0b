package dev.regulars.decision.simulation;

import java.util.function.Consumer;

/** What happened, as a hash; and, to replay one seed, as text. */
public final class Trace {

    private final Consumer<String> printer;
    private long hash;
    private long steps;

    public Trace(Consumer<String> printer) {
        this.printer = printer;
    }

    void add(String actor, String what) {
        steps++;
        hash = 31 * (31 * hash + actor.hashCode()) + what.hashCode();
        printer.accept(steps + " " + actor + ": " + what);
    }

    public long hash() {
        return hash;
    }

    public long steps() {
        return steps;
    }
}
