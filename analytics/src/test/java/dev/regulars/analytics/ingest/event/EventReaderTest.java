package dev.regulars.analytics.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.SampleEvents;
import dev.regulars.analytics.ingest.event.Reading.Rejected;
import dev.regulars.analytics.ingest.event.Reading.Understood;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class EventReaderTest {
    private final EventReader reader = new EventReader();

    @Test
    void understandsEveryFieldOfAnEvent() {
        SampleEvents.SampleEvent sample = new SampleEvents(1, 5).next();
        DecisionEvent event = ((Understood) reader.read(sample.bytes())).event();
        assertThat(event.decisionId()).isEqualTo(sample.decisionId());
        assertThat(event.accountId()).isEqualTo(sample.accountId());
        assertThat(event.sequence()).isEqualTo(sample.sequence());
        assertThat(event.memberId()).isEqualTo(sample.memberId());
        assertThat(event.occurredAt()).isEqualTo(sample.occurredAt());
        assertThat(event.businessDay()).isEqualTo(sample.businessDay());
        assertThat(event.netAmount()).isEqualByComparingTo(sample.netAmount());
        assertThat(event.pointsEarned()).isEqualTo(sample.earned());
        assertThat(event.postings()).hasSize(event.rules().isEmpty() ? 0 : sample.redeemed() == 0 ? 2 : 4);
    }

    @Test
    void sampleEventsKeepTheContract() {
        Contract contract = new Contract();
        for (SampleEvents.SampleEvent sample : new SampleEvents(2, 50).next(2_000)) {
            assertThat(contract.breaches(sample.json())).isEmpty();
        }
    }

    @Test
    void putsAsideWhatIsNoEvent() {
        assertRejected(null, RejectionReason.EMPTY);
        assertRejected(new byte[0], RejectionReason.EMPTY);
        assertRejected(new byte[EventReader.MAX_BYTES + 1], RejectionReason.TOO_LARGE);
        assertRejected(utf8("{\"specversion\": \"1.0\""), RejectionReason.MALFORMED_JSON);
        assertRejected(utf8("{} {}"), RejectionReason.MALFORMED_JSON);
        assertRejected(utf8("{\"id\": 1, \"id\": 2}"), RejectionReason.MALFORMED_JSON);
        assertRejected(utf8("[".repeat(100_000)), RejectionReason.MALFORMED_JSON);
        assertRejected(utf8("17"), RejectionReason.BREAKS_SCHEMA);
        assertRejected(utf8("null"), RejectionReason.BREAKS_SCHEMA);
    }

    @Test
    void putsAsideWhatBreaksTheSchema() {
        assertChangeRejected(data -> data.remove("sequence"), RejectionReason.BREAKS_SCHEMA);
        assertChangeRejected(data -> data.put("sequence", 0), RejectionReason.BREAKS_SCHEMA);
        assertChangeRejected(data -> data.put("transactionType", "gift"), RejectionReason.BREAKS_SCHEMA);
        assertChangeRejected(data -> data.put("netAmount", "1e9"), RejectionReason.BREAKS_SCHEMA);
        assertChangeRejected(data -> data.put("occurredAt", "yesterday"), RejectionReason.BREAKS_SCHEMA);
        assertChangeRejected(data -> data.put("businessDay", "2026-02-30"), RejectionReason.BREAKS_SCHEMA);
        assertChangeRejected(data -> data.put("surprise", true), RejectionReason.BREAKS_SCHEMA);
    }

    @Test
    void takesNoMoreOffersOfABasketThanTheSchema() {
        assertThat(reader.read(withGoods(100))).isInstanceOf(Understood.class);
        assertThat(reader.read(withGoods(101)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(RejectionReason.BREAKS_SCHEMA));
    }

    private static byte[] withGoods(int count) {
        ObjectNode event = new SampleEvents(1, 5).next().json();
        ArrayNode goods = ((ObjectNode) event.get("data")).putArray("offerGoods");
        for (int i = 0; i < count; i++) {
            goods.add("offer-" + i);
        }
        return utf8(event.toString());
    }

    @Test
    void putsAsideWhatTheDatabaseOrTheSumsCannotHold() {
        assertChangeRejected(data -> data.put("tillId", "x".repeat(201)), RejectionReason.INVALID_VALUE);
        assertChangeRejected(data -> data.put("tillId", "a\0b"), RejectionReason.INVALID_VALUE);
        assertChangeRejected(data -> data.put("tillId", "\ud800"), RejectionReason.INVALID_VALUE);
        assertChangeRejected(data -> data.put("netAmount", "0.00001"), RejectionReason.INVALID_VALUE);
        assertChangeRejected(data -> data.put("netAmount", "1" + "0".repeat(14)), RejectionReason.INVALID_VALUE);
        assertChangeRejected(data -> data.put("sequence", Long.MAX_VALUE), RejectionReason.INVALID_VALUE);
        assertChangeRejected(
                data -> data.put("sequence", new BigDecimal("1E+40").toBigInteger()), RejectionReason.INVALID_VALUE);
        assertChangeRejected(data -> data.put("occurredAt", "0001-01-01T00:00:00Z"), RejectionReason.INVALID_VALUE);
        assertChangeRejected(data -> data.put("accountId", "another"), RejectionReason.INVALID_VALUE);
        assertChangeRejected(data -> data.put("decisionId", "another"), RejectionReason.INVALID_VALUE);
    }

    @Test
    void putsAsideWhatDoesNotAddUp() {
        assertChangeRejected(
                data -> ((ObjectNode) data.path("postings").get(0)).put("points", 123_456), RejectionReason.UNBALANCED);
        assertChangeRejected(data -> data.put("pointsEarned", 123_456), RejectionReason.RULES_DISAGREE);
    }

    @Test
    void tellsPlacesButNoValues() {
        ObjectNode event = sampleOfMember();
        ((ObjectNode) event.path("data")).put("channel", "someone@example.org");
        Rejected rejected = (Rejected) reader.read(new JsonMapper().writeValueAsBytes(event));
        assertThat(rejected.detail()).isEqualTo("/data/channel enum");
    }

    @Test
    void endsForAnyBytes() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = sampleOfMember().toString().getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change <= random.nextInt(4); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(reader.read(bytes)).as("seed %d, round %d", seed, i).isNotNull();
        }
    }

    private void assertRejected(byte[] value, RejectionReason reason) {
        assertThat(reader.read(value))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }

    private void assertChangeRejected(Consumer<ObjectNode> change, RejectionReason reason) {
        ObjectNode event = sampleOfMember();
        change.accept((ObjectNode) event.path("data"));
        assertRejected(new JsonMapper().writeValueAsBytes(event), reason);
    }

    private static ObjectNode sampleOfMember() {
        JsonNode event = new SampleEvents(3, 5)
                .next(9).stream()
                        .filter(sample -> sample.memberId() != null)
                        .findFirst()
                        .orElseThrow()
                        .json();
        return (ObjectNode) event;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
