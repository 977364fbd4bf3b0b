package dev.regulars.decision.authoring.mails;

import java.time.Instant;
import java.util.Locale;

/**
 * A mail that somebody of the Studio is to get about a step of a draft. It holds no address: that is looked up when it
 * is sent.
 *
 * @param to name of a local user, or {@link #APPROVERS}
 * @param revision of the draft, that the step makes
 * @param by who takes the step
 * @param what its word in the log
 * @param due not before
 * @param attempts begun so far
 */
record StudioMail(
        String id,
        String to,
        String draft,
        long revision,
        String by,
        String what,
        State state,
        Instant plannedAt,
        Instant due,
        int attempts) {

    /** To the address that approvers share; nobody is called so. */
    static final String APPROVERS = "";

    /** What has become of it. */
    enum State {
        WAITING,
        SENT,
        /** Of no use any more. */
        LEFT,
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same one is planned once, however often the step is tried. */
    static StudioMail planned(String to, String draft, long revision, String by, String what, Instant now) {
        String id = "%s/%018d/%s/%s/%s".formatted(draft, revision, what, by, to);
        return new StudioMail(id, to, draft, revision, by, what, State.WAITING, now, now, 0);
    }
}
