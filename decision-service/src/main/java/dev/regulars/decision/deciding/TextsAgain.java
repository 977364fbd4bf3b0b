package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.DecisionRecord;

/**
 * What would be stored now; {@code answer} and {@code event} as in {@link DecisionRecord}.
 *
 * @param brief the event as it was written before events told details: of two versions of the service that decide the
 *     same, the older one stored this
 */
public record TextsAgain(String answer, String event, String brief) {

    static TextsAgain of(String answer, EventJson.Data event) {
        return new TextsAgain(answer, EventJson.of(event), EventJson.of(event.brief()));
    }
}
