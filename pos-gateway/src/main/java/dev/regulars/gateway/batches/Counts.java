package dev.regulars.gateway.batches;

import dev.regulars.gateway.files.ResultLine;

/**
 * @param read units of the file
 * @param sent transactions that the decision service or the queue has, or that were refused by the service
 * @param refused by the gateway or the decision service
 * @param skipped rightly in the file, and nothing to decide
 */
public record Counts(long read, long sent, long decided, long queued, long refused, long skipped) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    Counts read(long units) {
        return new Counts(read + units, sent, decided, queued, refused, skipped);
    }

    Counts sent(long transactions) {
        return new Counts(read, sent + transactions, decided, queued, refused, skipped);
    }

    Counts plus(ResultLine line) {
        return switch (line.outcome()) {
            case ResultLine.DECIDED -> new Counts(read, sent, decided + 1, queued, refused, skipped);
            case ResultLine.QUEUED -> new Counts(read, sent, decided, queued + 1, refused, skipped);
            case ResultLine.SKIPPED -> new Counts(read, sent, decided, queued, refused, skipped + 1);
            default -> new Counts(read, sent, decided, queued, refused + 1, skipped);
        };
    }
}
