package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Posting;
import dev.regulars.decision.web.Json;
import dev.regulars.points.Book;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The change feed: docs/events/member.schema.json. An event names the member and what changed, and nothing that is
 * personal: who wants more asks for it with the member's id. Ids follow from what happened, so an event that is told
 * again is the same.
 */
public final class MemberEvents {

    private static final URI SOURCE = URI.create("/regulars/decision-service");
    private static final JsonFormat FORMAT = new JsonFormat();

    private MemberEvents() {}

    /**
     * What no decision carries.
     *
     * @param change {@code created}, {@code changed} or {@code erased}
     * @param sequence the member's last posting, as it was told
     */
    public static Announcement news(String memberId, String id, String change, Instant at, long sequence) {
        return new Announcement(
                Announcement.MEMBERS,
                memberId,
                event(memberId + "/" + id, "dev.regulars.member." + change + ".v1", memberId, at, sequence, Map.of()));
    }

    /** Of a decision, in this order; none for an anonymous one. */
    static List<String> of(DecisionRecord decision) {
        if (decision.snapshot() == null) {
            return List.of();
        }
        List<String> events = new ArrayList<>();
        JsonNode data = Json.MAPPER.readTree(decision.event()).path("data");
        balance(decision, events);
        tier(decision, data, events);
        for (JsonNode voucher : data.path("vouchers")) {
            events.add(event(
                    decision,
                    "voucher-issued",
                    "/voucher/" + text(voucher, "voucherId"),
                    values(voucher, "voucherId", "rewardId", "value", "expiresOn")));
        }
        if (decision.type().equals("merge-out")) {
            JsonNode asked = Json.MAPPER.readTree(decision.request()).path("asked");
            events.add(event(decision, "merged", "/merged", values(asked, "into")));
        }
        return events;
    }

    private static void balance(DecisionRecord decision, List<String> events) {
        long points = Posting.total(decision.postings(), Book.MEMBER_AVAILABLE);
        if (points != 0) {
            JsonNode after =
                    Json.MAPPER.readTree(decision.answer()).path("points").path("balance");
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("points", points);
            if (after.isNumber()) {
                values.put("balance", after.longValue());
            }
            events.add(event(decision, "balance-changed", "/balance", values));
        }
    }

    private static void tier(DecisionRecord decision, JsonNode data, List<String> events) {
        String before = text(data, "tierBefore");
        String after = text(data, "tierAfter");
        if (before != null && after != null && !before.equals(after)) {
            events.add(event(decision, "tier-changed", "/tier", values(data, "tierBefore", "tierAfter")));
        }
    }

    private static Map<String, Object> values(JsonNode of, String... names) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : names) {
            String value = text(of, name);
            if (value != null) {
                values.put(name, value);
            }
        }
        return values;
    }

    private static @Nullable String text(JsonNode of, String name) {
        JsonNode node = of.path(name);
        return node.isString() ? node.stringValue() : null;
    }

    private static String event(DecisionRecord decision, String change, String part, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("decisionId", decision.id());
        all.put("by", decision.type());
        return event(
                decision.id() + part,
                "dev.regulars.member." + change + ".v1",
                decision.accountId(),
                decision.occurredAt(),
                decision.sequence(),
                all);
    }

    private static String event(
            String id, String type, String memberId, Instant at, long sequence, Map<String, Object> values) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("memberId", memberId);
        data.put("sequence", sequence);
        data.putAll(values);
        byte[] bytes = FORMAT.serialize(CloudEventBuilder.v1()
                .withId(id)
                .withSource(SOURCE)
                .withType(type)
                .withSubject(memberId)
                .withTime(at.atOffset(ZoneOffset.UTC))
                .withData("application/json", Json.write(data).getBytes(StandardCharsets.UTF_8))
                .build());
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
