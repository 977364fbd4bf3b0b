package dev.regulars.simulation;

import dev.regulars.engine.ProgramEngine;
import dev.regulars.program.Program;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets a draft and the live program decide the same past. Each has a thread of its own and sees the transactions in
 * the same order, so budgets run out where they would have, and the same input gives the same bytes whatever the
 * threads do. Nothing is read from a clock or a store; {@link History} brings the past.
 */
public final class Simulation {

    /** Transactions that are handed on at once. */
    private static final int BATCH = 256;

    private final ProgramEngine engine;
    private final int maxMembers;
    private final int sample;

    /**
     * @param maxMembers what is known of so many is held in memory, twice
     * @param sample one of so many members is taken; 1 for all
     */
    public Simulation(ProgramEngine engine, int maxMembers, int sample) {
        this.engine = engine;
        this.maxMembers = maxMembers;
        this.sample = sample;
    }

    /** @throws InterruptedException when this thread is interrupted; what was begun is ended */
    public Simulated run(History history, Program draft, Program live, Watch watch)
            throws IOException, InterruptedException {
        Lane draftLane = new Lane("draft", new ProgramRun(engine, draft, history.returned()));
        Lane liveLane = new Lane("live", new ProgramRun(engine, live, history.returned()));
        try {
            Reader reader = new Reader(List.of(draftLane, liveLane), watch);
            history.forEach(reader::take);
            if (reader.interrupted) {
                throw new InterruptedException("while transactions were read");
            }
            if (reader.cancelled) {
                return new Simulated.Cancelled();
            }
            if (reader.full) {
                return new Simulated.TooManyMembers(maxMembers);
            }
            reader.handOn();
            return new Simulated.Done(Comparison.of(
                    draftLane.finish(),
                    liveLane.finish(),
                    List.copyOf(reader.ids),
                    reader.transactions,
                    reader.nobody,
                    sample));
        } finally {
            draftLane.cancel();
            liveLane.cancel();
        }
    }

    /** Numbers the members and hands batches to both lanes. */
    private final class Reader {

        private final List<Lane> lanes;
        private final Watch watch;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> ids = new ArrayList<>();
        private List<Numbered> batch = new ArrayList<>(BATCH);
        private long transactions;
        private long nobody;
        private boolean cancelled;
        private boolean full;
        private boolean interrupted;

        Reader(List<Lane> lanes, Watch watch) {
            this.lanes = lanes;
            this.watch = watch;
        }

        boolean take(Past past) {
            String member = past.memberId();
            String of = member == null ? past.transaction().decisionId() : member;
            if (!Sample.takes(of, sample)) {
                return true;
            }
            int number = member == null ? -1 : number(member);
            full = ids.size() > maxMembers;
            if (full) {
                return false;
            }
            transactions++;
            nobody += member == null ? 1 : 0;
            batch.add(new Numbered(number, past));
            if (batch.size() == BATCH) {
                cancelled = !watch.goOn(transactions);
                return !cancelled && tryToHandOn();
            }
            return true;
        }

        private int number(String member) {
            Integer known = numbers.get(member);
            if (known != null) {
                return known;
            }
            ids.add(member);
            numbers.put(member, ids.size() - 1);
            return ids.size() - 1;
        }

        private boolean tryToHandOn() {
            try {
                handOn();
                return true;
            } catch (InterruptedException e) {
                interrupted = true;
                return false;
            }
        }

        private void handOn() throws InterruptedException {
            if (!batch.isEmpty()) {
                List<Numbered> full = batch;
                batch = new ArrayList<>(BATCH);
                for (Lane lane : lanes) {
                    lane.put(full);
                }
            }
        }
    }
}
