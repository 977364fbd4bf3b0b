package dev.regulars.analytics.ingest.event;

/** What a record of the topic turned out to be. */
public sealed interface Reading {
    /** An event that keeps its contract. */
    record Understood(DecisionEvent event) implements Reading {}

    /**
     * A record that is put aside.
     *
     * @param detail places and keywords of the contract, never values of the record
     */
    record Rejected(RejectionReason reason, String detail) implements Reading {}
}
