package dev.regulars.gateway.batches;

import dev.regulars.gateway.files.BrokenFile;
import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.Item;
import dev.regulars.gateway.files.TransactionFile;
import dev.regulars.gateway.transaction.ReasonCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some units of a file that are sent together, before the place is noted again.
 *
 * @param isLast whether the file has ended with them, or breaks after them
 * @param broken why the file cannot be read on
 */
record Step(
        List<Slot> slots,
        long units,
        boolean isLast,
        @Nullable BrokenFile broken) {
    /** A step of few large transactions is as good as one of many small ones, and fits into the memory. */
    private static final long MAX_BYTES = 4_000_000;

    static Step read(TransactionFile file, int size, long unitsBefore, long mostUnits) throws IOException {
        List<Slot> slots = new ArrayList<>();
        long units = 0;
        long bytes = 0;
        try {
            while (units < size && bytes < MAX_BYTES) {
                Optional<Item> item = file.next();
                if (item.isEmpty()) {
                    return new Step(slots, units, true, null);
                }
                if (unitsBefore + units >= mostUnits) {
                    throw new BrokenFile(
                            ReasonCode.TOO_MANY_TRANSACTIONS, "", "at most " + mostUnits + " are read of a file");
                }
                units++;
                for (Entry entry : item.get().entries()) {
                    slots.add(new Slot(item.get().position(), entry));
                    bytes += entry instanceof Entry.Ready ready
                            ? ready.transaction().body().length
                            : 0;
                }
            }
        } catch (BrokenFile e) {
            return new Step(slots, units, true, e);
        }
        return new Step(slots, units, false, null);
    }

    boolean isWhole() {
        return slots.stream().noneMatch(slot -> slot.line() == null);
    }
}
