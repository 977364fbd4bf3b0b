package dev.regulars.decision.chaos;

import org.jspecify.annotations.Nullable;

/** What is known of one transaction. */
final class Noted {

    final Request request;
    private @Nullable String answer;
    private boolean queued;
    private boolean refused;
    private boolean contradicted;

    Noted(Request request) {
        this.request = request;
    }

    /** Only a hash of the answer is kept. */
    synchronized void answered(String body) {
        String hash = Hash.of(body);
        contradicted |= answer != null && !answer.equals(hash);
        answer = answer == null ? hash : answer;
    }

    synchronized void queued() {
        queued = true;
    }

    /** The last word; what follows an unanswered attempt is not certain. */
    synchronized void refused(boolean certain) {
        refused = certain;
    }

    synchronized boolean isAcknowledged() {
        return answer != null || queued;
    }

    synchronized boolean isDecided() {
        return answer != null;
    }

    /** Two answers to one transaction. */
    synchronized boolean isContradicted() {
        return contradicted;
    }

    /** The till was told that it does not count, and nothing else. */
    synchronized boolean isOnlyRefused() {
        return refused && !isAcknowledged();
    }

    synchronized boolean says(String body) {
        return Hash.of(body).equals(answer);
    }
}
