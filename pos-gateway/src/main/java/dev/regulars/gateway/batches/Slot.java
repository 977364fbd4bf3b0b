package dev.regulars.gateway.batches;

import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.ResultLine;
import org.jspecify.annotations.Nullable;

/** A place of the result that is filled when its entry is answered; each by one thread. */
final class Slot {
    private final long position;
    private final Entry entry;
    private volatile @Nullable ResultLine line;

    Slot(long position, Entry entry) {
        this.position = position;
        this.entry = entry;
    }

    long position() {
        return position;
    }

    Entry entry() {
        return entry;
    }

    void fill(ResultLine answered) {
        line = answered;
    }

    /** Null when the batch stopped first. */
    @Nullable
    ResultLine line() {
        return line;
    }
}
