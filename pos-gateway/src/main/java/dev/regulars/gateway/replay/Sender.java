package dev.regulars.gateway.replay;

import java.time.Duration;
import java.util.Objects;

/** Sends one transaction until it has an end: accepted, refused, or given up after the limit. */
final class Sender {

    private final GatewayClient gateway;
    private final Retries retries;
    private final Tally tally;
    private final StopSignal stop;

    Sender(GatewayClient gateway, Retries retries, Tally tally, StopSignal stop) {
        this.gateway = gateway;
        this.retries = retries;
        this.tally = tally;
        this.stop = stop;
    }

    /** Nothing is sent once the replay is stopped: a later transaction must not overtake one that failed. */
    void send(PosTransaction transaction) {
        if (stop.isStopped()) {
            return;
        }
        try {
            count(transaction, persist(TransactionJson.write(transaction)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stop.stop("interrupted");
        } catch (RuntimeException bug) {
            tally.failed();
            stop.stop("transaction " + transaction.transactionId() + ": " + Objects.toString(bug));
        }
    }

    private Answer persist(byte[] body) throws InterruptedException {
        long deadline = System.nanoTime() + retries.total().toNanos();
        for (int attempt = 0; ; attempt++) {
            Answer answer = gateway.send(body);
            if (!(answer instanceof Answer.Unavailable unavailable)) {
                return answer;
            }
            Duration pause = retries.before(attempt, unavailable.retryAfter());
            if (System.nanoTime() + pause.toNanos() > deadline || stop.within(pause)) {
                return answer;
            }
            tally.retried();
        }
    }

    private void count(PosTransaction transaction, Answer answer) {
        if (answer instanceof Answer.Decided) {
            tally.decided(transaction.lines().size());
        } else if (answer instanceof Answer.Queued) {
            tally.queued(transaction.lines().size());
        } else if (answer instanceof Answer.Refused refused) {
            tally.refused(refused.code());
            if (refused.isAboutTheKey()) {
                stop.stop("the gateway does not know the till key: " + refused.code());
            }
        } else if (answer instanceof Answer.Unavailable unavailable) {
            tally.failed();
            stop.stop("the gateway gave no answer to " + transaction.transactionId() + " in "
                    + retries.total().toSeconds() + " s: " + unavailable.reason());
        }
    }
}
