package dev.regulars.gateway.callbacks;

import dev.regulars.gateway.asking.DecisionDesk;
import dev.regulars.gateway.asking.RefusedLater;
import dev.regulars.gateway.asking.Reply;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** What became of a queued transaction, told to the retailer's system: at least once, in the order of the queue. */
@Service
public class TellOutcome {
    private final DecisionDesk desk;
    private final RefusedLater refused;
    private final CallbackClient client;
    private final CallbackSettings settings;
    private final JsonMapper json;
    private final Clock clock = Clock.systemUTC();

    TellOutcome(
            DecisionDesk desk,
            RefusedLater refused,
            CallbackClient client,
            CallbackSettings settings,
            JsonMapper json) {
        this.desk = desk;
        this.refused = refused;
        this.client = client;
        this.settings = settings;
        this.json = json;
    }

    public Told tell(Queued queued) {
        Optional<CallbackBody> outcome = outcome(queued);
        if (outcome.isPresent() && isTaken(queued, outcome.get())) {
            return Told.YES;
        }
        return queued.at().plus(settings.giveUpAfter()).isBefore(clock.instant()) ? Told.NEVER : Told.NOT_YET;
    }

    private boolean isTaken(Queued queued, CallbackBody body) {
        return client.post(
                Objects.requireNonNull(settings.url()),
                queued.decisionId(),
                "application/json",
                json.writeValueAsBytes(body));
    }

    private Optional<CallbackBody> outcome(Queued queued) {
        Optional<Reply> reply = desk.look("/v1/decisions/" + queued.decisionId());
        if (reply.isPresent() && reply.get().status() == 200) {
            return Optional.of(CallbackBody.decided(queued, reply.get()));
        }
        return refused.of(queued.decisionId()).map(letter -> CallbackBody.refused(queued, letter));
    }
}
