package dev.regulars.bench;

import java.util.ArrayList;
import java.util.List;

/** Both paths in turns, in slices of a few seconds, so that what else the machine does falls on both. */
final class Comparison {

    private static final int[] WARM_UP = {20, 40, 80};
    private static final int[] SHARES = {25, 50, 75};
    private static final int ROUNDS = 6;

    private final ServedPath ruled;
    private final ServedPath ruleless;
    private final Loader loader;

    Comparison(ServedPath ruled, ServedPath ruleless, Loader loader) {
        this.ruled = ruled;
        this.ruleless = ruleless;
        this.loader = loader;
    }

    Report run() throws InterruptedException {
        warmUp();
        List<Throughput> ours = new ArrayList<>();
        List<Throughput> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            inTurns(round, () -> ours.add(loader.full(ruled)), () -> theirs.add(loader.full(ruleless)));
        }
        double both = Math.min(Median.of(ours, Throughput::perSecond), Median.of(theirs, Throughput::perSecond));
        List<Report.Row> rows = new ArrayList<>();
        for (int share : SHARES) {
            rows.add(row(share, (int) Math.max(1, both * share / 100)));
        }
        return new Report(ours, theirs, rows);
    }

    /** Then full load until each card has bought once on each path: enrolling costs more than a sale. */
    private void warmUp() throws InterruptedException {
        System.out.println("warming up ...");
        for (int rate : WARM_UP) {
            loader.open(ruled, rate);
            loader.open(ruleless, rate);
        }
        while (Math.min(ruled.sales.count(), ruleless.sales.count()) < Sales.CARDS) {
            loader.full(ruled);
            loader.full(ruleless);
        }
        System.out.println("measuring ...");
    }

    private Report.Row row(int share, int rate) throws InterruptedException {
        Steady ours = new Steady();
        Steady theirs = new Steady();
        for (int round = 0; round < ROUNDS; round++) {
            inTurns(round, () -> ours.add(loader.open(ruled, rate)), () -> theirs.add(loader.open(ruleless, rate)));
        }
        return new Report.Row(share, rate, ours, theirs);
    }

    private interface Slice {
        void run() throws InterruptedException;
    }

    private static void inTurns(int round, Slice one, Slice other) throws InterruptedException {
        Slice first = round % 2 == 0 ? one : other;
        first.run();
        (first == one ? other : one).run();
    }
}
