package dev.regulars.gateway.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sends a file of invoices through the gateway, in time order for each customer. Sending it again changes nothing: the
 * invoice number is the transaction id.
 */
public final class Replay {

    static final int ALL_ACCEPTED = 0;
    static final int NOT_ALL_ACCEPTED = 1;
    static final int NOT_POSSIBLE = 2;

    private final ReplayArguments arguments;
    private final Retries retries;
    private final PrintStream out;
    private final PrintStream err;
    private final Tally tally = new Tally();
    private final StopSignal stop = new StopSignal();

    Replay(ReplayArguments arguments, Retries retries, PrintStream out, PrintStream err) {
        this.arguments = arguments;
        this.retries = retries;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        System.exit(run(args, System.getenv()));
    }

    private static int run(String[] args, Map<String, String> environment) {
        ReplayArguments arguments;
        try {
            arguments = ReplayArguments.parse(args, environment);
        } catch (IllegalArgumentException unusable) {
            System.err.println("replay: " + unusable.getMessage());
            System.err.println(ReplayArguments.USAGE);
            return NOT_POSSIBLE;
        }
        return new Replay(arguments, Retries.STANDARD, System.out, System.err).run();
    }

    int run() {
        long started = System.nanoTime();
        try {
            sendAll();
        } catch (IOException broken) {
            stop.stop(arguments.file() + " cannot be opened: " + broken.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stop.stop("interrupted");
        }
        stop.reason().ifPresent(reason -> err.println("replay: stopped: " + reason));
        Counts counts = tally.counts();
        Summary.print(counts, Duration.ofNanos(System.nanoTime() - started), out);
        return counts.allAccepted() && !stop.isStopped() ? ALL_ACCEPTED : NOT_ALL_ACCEPTED;
    }

    private void sendAll() throws IOException, InterruptedException {
        GatewayClient gateway = new GatewayClient(arguments.url(), arguments.key(), false);
        Sender sender = new Sender(gateway, retries, tally, stop);
        try (InvoiceFile file = new InvoiceFile(arguments.file());
                Progress progress = new Progress(tally, file::progress, err, System.console() != null);
                Lanes lanes = new Lanes(arguments.tills())) {
            read(file, invoice -> dispatch(invoice, lanes, sender));
            if (!lanes.finish(retries.total().multipliedBy(2))) {
                stop.stop("the lanes did not come to their end");
            }
        }
    }

    private void read(InvoiceFile file, Consumer<Invoice> complete) {
        try {
            file.forEach(complete);
        } catch (IOException broken) {
            stop.stop(arguments.file() + ": " + broken.getMessage());
        }
    }

    private void dispatch(Invoice invoice, Lanes lanes, Sender sender) {
        Mapped mapped = Mapping.map(invoice);
        if (mapped instanceof Mapped.Skipped skipped) {
            tally.skipped(skipped.reason());
        } else if (mapped instanceof Mapped.Sendable sendable && !stop.isStopped()) {
            tally.adjusted(sendable.adjustedPrices());
            PosTransaction transaction = sendable.transaction();
            lanes.submit(transaction.orderKey(), () -> sender.send(transaction));
        }
    }
}
