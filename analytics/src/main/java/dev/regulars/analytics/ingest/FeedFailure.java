package dev.regulars.analytics.ingest;

/** The broker is away, or the topic is no longer the one that was opened. */
public final class FeedFailure extends RuntimeException {
    public FeedFailure(String what) {
        super(what);
    }

    public FeedFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
