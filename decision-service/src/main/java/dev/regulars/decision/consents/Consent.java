package dev.regulars.decision.consents;

import java.time.Instant;

/**
 * What a member said once, with what proves it.
 *
 * @param given false when it was refused or withdrawn
 * @param at when it was said; a till that was cut off tells it later
 * @param where it was said: {@code till LON-01/3}, {@code web form sign-up}
 * @param wording what the member was shown, in the language it was shown in
 * @param pending given, but still to be confirmed by the channel itself
 */
public record Consent(
        Channel channel, Purpose purpose, boolean given, Instant at, String where, String wording, boolean pending) {

    public Consent(Channel channel, Purpose purpose, boolean given, Instant at, String where, String wording) {
        this(channel, purpose, given, at, where, wording, false);
    }

    Consent toBeConfirmed() {
        return new Consent(channel, purpose, given, at, where, wording, true);
    }

    boolean isAbout(Channel other, Purpose otherPurpose) {
        return channel == other && purpose == otherPurpose;
    }
}
