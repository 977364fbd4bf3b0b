package dev.regulars.gateway.sending.kafka;

/** One partition: how far it is written, how far it is worked off, and what is being written now. */
final class PartitionBacklog {
    private long end;
    private long done;
    private int inFlight;

    boolean waits() {
        return inFlight > 0 || end > done;
    }

    long waiting() {
        return Math.max(0, end - done) + inFlight;
    }

    void sending() {
        inFlight++;
    }

    void finished(long offset) {
        inFlight--;
        end = Math.max(end, offset + 1);
    }

    /** An observation may be older than a write that has just been confirmed, so the end never moves back. */
    void observed(QueueObservation.Offsets offsets) {
        end = Math.max(end, offsets.end());
        done = Math.max(offsets.start(), offsets.committed());
    }

    /** The topic was deleted and created anew: its offsets begin again. */
    void renewed() {
        end = 0;
        done = 0;
    }
}
