package dev.regulars.decision.messages;

import dev.regulars.decision.relay.Announcement;
import dev.regulars.decision.web.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Tells what happened with messages, at least once: {@code loyalty.message-steps},
 * docs/events/message-step.schema.json.
 */
final class TellSteps {

    private static final int PAGE = 500;

    private final MessageSteps steps;
    private final Predicate<List<Announcement>> broker;
    private boolean indexed;

    /** @param broker whether it took them all */
    TellSteps(MessageSteps steps, Predicate<List<Announcement>> broker) {
        this.steps = steps;
        this.broker = broker;
    }

    void work() {
        if (!indexed) {
            steps.index();
            indexed = true;
        }
        List<Outgoing> page = steps.untold(PAGE);
        while (!page.isEmpty()
                && broker.test(page.stream()
                        .flatMap(message ->
                                message.trail().untold().stream().sorted().map(step -> event(message, step)))
                        .toList())) {
            steps.told(page);
            page = page.size() == PAGE ? steps.untold(PAGE) : List.of();
        }
    }

    static Announcement event(Outgoing message, Step step) {
        String reference = MessageReference.of(message.id());
        String at = String.valueOf(message.trail().at().get(step));
        Map<String, Object> event = new TreeMap<>(Map.of(
                "specversion", "1.0",
                "id", reference + "/" + step.word(),
                "source", "/regulars/decision-service",
                "type", "dev.regulars.message.step.v1",
                "subject", reference,
                "time", at,
                "datacontenttype", "application/json"));
        event.put("data", data(message, step, reference, at));
        return new Announcement(Announcement.MESSAGE_STEPS, reference, Json.write(event));
    }

    private static Map<String, Object> data(Outgoing message, Step step, String reference, String at) {
        Map<String, Object> data = new TreeMap<>(Map.of(
                "messageId", reference,
                "memberId", message.memberId(),
                "message", message.notice(),
                "channel", message.channel().word(),
                "purpose", message.purpose().word(),
                "programVersion", message.programVersion(),
                "step", step.word(),
                "at", at,
                "opensCounted", message.trail().counted().contains(Step.OPENED),
                "clicksCounted", message.trail().counted().contains(Step.CLICKED)));
        about(message, Outgoing.VOUCHER, "voucherId", data);
        about(message, Outgoing.OFFER, "offerId", data);
        return data;
    }

    private static void about(Outgoing message, String value, String name, Map<String, Object> data) {
        String id = message.values().get(value);
        if (id != null) {
            data.put(name, id);
        }
    }
}
