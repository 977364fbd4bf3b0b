package dev.regulars.decision.messages;

import dev.regulars.decision.members.MessageTrails;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * What happened with a message.
 *
 * @param at the first time of each; of what was sent again, the last
 * @param counted whether it would be seen that the mail was opened, and that a link of it was clicked
 * @param untold what the broker does not have yet
 */
public record Trail(Map<Step, Instant> at, Set<Step> counted, Set<Step> untold) {

    static final Trail NONE = new Trail(Map.of(), Set.of(), Set.of());
    static final String COUNTED = "counted";

    public Trail {
        at = Map.copyOf(at);
        counted = Set.copyOf(counted);
        untold = Set.copyOf(untold);
    }

    static Trail read(Document message) {
        Map<Step, Instant> at = new EnumMap<>(Step.class);
        message.get(MessageTrails.TRAIL, new Document())
                .forEach((step, time) -> at.put(Step.of(step), Instant.parse(String.valueOf(time))));
        return new Trail(at, steps(message, COUNTED), steps(message, MessageTrails.UNTOLD));
    }

    private static Set<Step> steps(Document message, String field) {
        return message.getList(field, String.class, List.of()).stream()
                .map(Step::of)
                .collect(Collectors.toSet());
    }
}
