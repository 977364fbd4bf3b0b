package dev.regulars.gateway.callbacks;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Events of the change feed of members, told to the CRM as they are: at least once, those of a member in order. */
@Service
public class TellMember {
    private static final String CLOUD_EVENT = "application/cloudevents+json";

    private final CallbackClient client;
    private final CallbackSettings settings;
    private final Clock clock = Clock.systemUTC();

    TellMember(CallbackClient client, CallbackSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /**
     * @param id of the event
     * @param at when it was told to the feed
     */
    public Told tell(String id, byte[] event, Instant at) {
        if (client.post(Objects.requireNonNull(settings.membersUrl()), id, CLOUD_EVENT, event)) {
            return Told.YES;
        }
        return at.plus(settings.giveUpAfter()).isBefore(clock.instant()) ? Told.NEVER : Told.NOT_YET;
    }
}
