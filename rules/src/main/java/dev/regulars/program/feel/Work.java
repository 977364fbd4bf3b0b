package dev.regulars.program.feel;

import dev.regulars.program.feel.FeelProblem.Code;
import java.util.function.Supplier;

/**
 * An upper bound on the steps that a condition can take, reckoned from the most elements that each list can have.
 * {@code count(basket.lines[amount > 5]) > 2} takes about 4 steps for each of 10,000 lines; lines compared with each
 * other would take 100 million and are refused.
 */
final class Work {

    static final long MAX_STEPS = 1_000_000;
    static final int MAX_NODES = 200;
    /** A filter, some or every within another. */
    static final int MAX_LOOPS = 2;

    private final Problems problems;
    private long steps;
    private long times = 1;
    private int loops;
    private int nodes;

    Work(Problems problems) {
        this.problems = problems;
    }

    /** One part is looked at. */
    void node(String text) {
        nodes++;
        if (nodes == MAX_NODES + 1) {
            problems.add(Code.TOO_LONG, text, "is one part too many: at most " + MAX_NODES);
        }
        steps(1, text);
    }

    /** A list is gone through once. */
    void list(FeelType list, String text) {
        steps(list.size(), text);
    }

    private void steps(long count, String text) {
        boolean within = steps <= MAX_STEPS;
        steps += times * count;
        if (within && steps > MAX_STEPS) {
            problems.add(
                    Code.TOO_MUCH_WORK,
                    text,
                    "would take more than " + MAX_STEPS + " steps for a basket of " + FeelFact.Limits.LINES
                            + " lines; do not go through the lines once for each line");
        }
    }

    <T> T loop(FeelType list, String text, Supplier<T> body) {
        long before = times;
        times *= Math.max(1, list.size());
        loops++;
        if (loops == MAX_LOOPS + 1) {
            problems.add(Code.NESTED_TOO_DEEP, text, "is within " + MAX_LOOPS + " others that go through lists");
        }
        try {
            return body.get();
        } finally {
            loops--;
            times = before;
        }
    }
}
