package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Members with an address, and what they were sent. */
record MailedMembers(Service service, String run) {

    private static final Contract MESSAGES = Contract.openApi("decision-service", "Messages");

    /** A new member buys something; the member's id. */
    String buys(String name) throws Exception {
        String identifiers = """
                {"identifiers":[{"kind":"card","value":"c-%1$s"},{"kind":"email","value":"%1$s@example.org"}]}
                """.formatted(name);
        String enrolled = service.post("/v1/members", identifiers).body();
        assertThat(service.commit(Bodies.sale(run + name, "c-" + name)).statusCode())
                .isEqualTo(200);
        return Json.MAPPER.readTree(enrolled).get("memberId").asString();
    }

    /** By row, when so many are there and none waits any more. */
    Map<String, JsonNode> messages(String member, int count) throws Exception {
        Instant end = Instant.now().plusSeconds(30);
        JsonNode messages;
        do {
            Thread.sleep(200);
            String body = service.get("/v1/members/" + member + "/messages").body();
            assertThat(MESSAGES.violations(body)).isEmpty();
            messages = Json.MAPPER.readTree(body).get("messages");
        } while ((messages.size() < count || messages.toString().contains("\"waiting\""))
                && Instant.now().isBefore(end));
        return messages.valueStream()
                .collect(Collectors.toMap(message -> message.get("notice").asString(), message -> message));
    }
}
