package dev.regulars.decision.members.export;

import dev.regulars.decision.messages.Outgoing;
import dev.regulars.decision.messages.OutgoingBox;
import dev.regulars.decision.messages.Step;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Which messages a member got, and when they were opened and clicked, as long as it is known. */
final class MessagesSent {

    private static final int CHUNK = 200;

    private final OutgoingBox box;

    MessagesSent(OutgoingBox box) {
        this.box = box;
    }

    void write(String memberId, JsonGenerator json) {
        String after = "";
        List<Outgoing> page;
        do {
            page = box.ofMember(memberId, after, CHUNK);
            page.stream().filter(message -> message.sentAt() != null).forEach(message -> write(message, json));
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == CHUNK);
    }

    private static void write(Outgoing message, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("message", message.notice());
        json.writeStringProperty("channel", message.channel().word());
        write("sentAt", message.sentAt(), json);
        write("openedAt", message.trail().at().get(Step.OPENED), json);
        write("clickedAt", message.trail().at().get(Step.CLICKED), json);
        json.writeEndObject();
    }

    private static void write(String name, @Nullable Instant time, JsonGenerator json) {
        if (time != null) {
            json.writeStringProperty(name, time.toString());
        }
    }
}
