package dev.regulars.analytics.ingest;

/** What the ingest is doing; the words are part of the API. */
public enum FeedState {
    STARTING("starting"),
    READING("reading"),
    WAITING_FOR_TOPIC("waiting-for-topic"),
    BROKER_AWAY("broker-away"),
    FAILING("failing");

    private final String word;

    FeedState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
