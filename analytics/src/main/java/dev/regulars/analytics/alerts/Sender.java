package dev.regulars.analytics.alerts;

/** Tells an alert on one way. */
public interface Sender {
    Way way();

    /** Whether there is anybody to tell on this way. */
    boolean isSet();

    /** Whether anybody is told of this alert; asked when the way is set. */
    default boolean reaches(Alert alert) {
        return true;
    }

    /**
     * @param link to the page of the alert
     * @throws NotSent when it has to be tried again
     */
    void send(Alert alert, String link);
}
