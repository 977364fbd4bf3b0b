package dev.regulars.gateway.sending.spool;

import dev.regulars.gateway.sending.SpooledTransactions;
import dev.regulars.gateway.sending.Way;
import dev.regulars.gateway.sending.spool.SpoolIndex.Stored;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.watching.TraceHeaders;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Transactions on this machine's disk: what is accepted here survives the process, and leaves only when sent on. */
@Component
class Spool implements SpooledTransactions, Way, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Spool.class);
    private final SpoolSettings settings;
    private final TraceHeaders trace;
    private final SpoolIndex index;
    private final SpoolFolder folder;
    private final SpoolFile file;
    private final SpoolWriter writer;

    Spool(SpoolSettings settings, TraceHeaders trace) {
        this.settings = settings;
        this.trace = trace;
        this.index =
                new SpoolIndex(settings.maxTransactions(), settings.maxBytes().toBytes());
        this.folder = new SpoolFolder(settings.folder());
        this.file = folder.open(index);
        this.writer = new SpoolWriter(file, index);
        if (level().transactions() > 0) {
            log.warn("{} transactions of an earlier run wait in the spool", level().transactions());
        }
    }

    @Override
    public boolean mayHold(String key) {
        return index.holds(key);
    }

    @Override
    public boolean add(PosTransaction transaction) {
        byte[] record = SpoolRecord.write(new Spooled(transaction, trace.parent()));
        if (!index.reserve(transaction.key(), record.length)) {
            return false;
        }
        SpoolWrite write = SpoolWrite.of(transaction.key(), record);
        if (!writer.write(write)) {
            index.failed(transaction.key(), record.length);
            return false;
        }
        try {
            return write.done().get(settings.maxWait().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            log.warn(
                    "the disk did not take a transaction within {} ms",
                    settings.maxWait().toMillis());
            // It may still reach the disk. The till sends it again, and a transaction is decided once.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String name() {
        return "spool";
    }

    @Override
    public boolean mayTake() {
        return !writer.isBroken() && !level().isFull();
    }

    SpoolLevel level() {
        return index.level();
    }

    boolean isBroken() {
        return writer.isBroken();
    }

    int setAside() {
        return folder.setAside();
    }

    List<String> oldestKeys(int max) {
        return index.oldestKeys(max);
    }

    List<Stored> firstOf(String key, int max) {
        return index.firstOf(key, max);
    }

    /** Not on a thread that may be interrupted: that would close the file. */
    Spooled read(Stored stored) {
        byte[] record = file.get(stored.number());
        if (record == null) {
            throw new DamagedSpool("a transaction is missing", null);
        }
        return SpoolRecord.read(record);
    }

    /**
     * Somebody else keeps it now. The file forgets it with the next commit; should the process end before, it is sent
     * on again, which is harmless.
     */
    void forwarded(String key, Stored stored) {
        writer.remove(stored.number());
        index.forwarded(key, stored);
    }

    void toTheEnd(String key) {
        index.toTheEnd(key);
    }

    void awaitStored(long millis) throws InterruptedException {
        index.awaitStored(millis);
    }

    @Override
    public void destroy() {
        writer.stop();
        file.close();
    }
}
