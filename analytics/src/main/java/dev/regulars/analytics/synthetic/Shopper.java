package dev.regulars.analytics.synthetic;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A member, and what the program knows of them. */
final class Shopper {
    final int number;
    /** Purchases a year while they are customers. */
    final double yearly;
    /** Average receipt, in pence. */
    final double receipt;

    final int home;
    /** The day from which they do not come any more. */
    final int lostOn;

    long sequence;
    long spend;
    String tier = "Blue";
    final Deque<LotLeft> lots = new ArrayDeque<>();

    @Nullable
    Receipt last;

    /** The newest one, or the one that the hold-out kept back in its place. */
    @Nullable
    String offer;

    Shopper(int number, double yearly, double receipt, int home, int lostOn) {
        this.number = number;
        this.yearly = yearly;
        this.receipt = receipt;
        this.home = home;
        this.lostOn = lostOn;
    }

    String id() {
        return "m_%08d".formatted(number);
    }

    long balance() {
        return lots.stream().mapToLong(lot -> lot.left).sum();
    }

    /** Points with one last day. */
    static final class LotLeft {
        final int lastDay;
        long left;

        LotLeft(int lastDay, long left) {
            this.lastDay = lastDay;
            this.left = left;
        }
    }

    /** A sale that may come back. */
    record Receipt(String decisionId, long pence, long points, int lastDay) {}
}
