package dev.regulars.analytics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events as the decision service writes them: from a seed, always the same. */
public final class SampleEvents {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant FIRST = Instant.parse("2026-01-05T09:00:00Z");
    private static final String[] TIERS = {"blue", "silver", "gold"};

    private final Random random;
    private final int members;
    private final Map<String, Long> sequences = new HashMap<>();
    private int made;

    public SampleEvents(long seed, int members) {
        this.random = new Random(seed);
        this.members = members;
    }

    public List<SampleEvent> next(int count) {
        List<SampleEvent> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(next());
        }
        return events;
    }

    /** Of a member, or in one of eight of a till's anonymous account. */
    public SampleEvent next() {
        boolean anonymous = random.nextInt(8) == 0;
        String store = random.nextBoolean() ? "LON-01" : "web-" + random.nextInt(5);
        String account = anonymous ? "till-" + store + "-1" : "m-" + random.nextInt(members);
        long sequence = sequences.merge(account, 1L, Long::sum);
        int draw = random.nextInt(20);
        String type = draw == 0 ? "void" : draw < 3 ? "return" : "sale";
        long pence = (1L + random.nextInt(20_000)) * (type.equals("sale") ? 1 : -1);
        long base = anonymous ? 0 : pence / 100;
        long bonus = anonymous || random.nextInt(3) > 0 ? 0 : base;
        long redeemed = !anonymous && random.nextInt(10) == 0 ? 500 : 0;
        made++;
        return new SampleEvent(
                "pos:T-" + made,
                account,
                sequence,
                anonymous ? null : account,
                type,
                FIRST.plusSeconds(made * 97L),
                store,
                BigDecimal.valueOf(pence, 2),
                base,
                bonus,
                redeemed,
                anonymous ? null : TIERS[random.nextInt(TIERS.length)]);
    }

    static byte[] bytes(ObjectNode event) {
        return JSON.writeValueAsBytes(event);
    }

    static ObjectNode json(SampleEvent sample) {
        ObjectNode event = JSON.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", sample.decisionId());
        event.put("source", "/regulars/decision-service");
        event.put("type", "dev.regulars.decision.committed.v1");
        event.put("subject", sample.accountId());
        event.put("time", sample.occurredAt().toString());
        event.put("datacontenttype", "application/json");
        data(event.putObject("data"), sample);
        return event;
    }

    private static void data(ObjectNode data, SampleEvent sample) {
        data.put("decisionId", sample.decisionId());
        data.put("accountId", sample.accountId());
        data.put("sequence", sample.sequence());
        if (sample.memberId() != null) {
            data.put("memberId", sample.memberId());
            data.put("memberEnrolled", sample.sequence() == 1);
            data.put("tierBefore", sample.tier());
            data.put("tierAfter", sample.tier());
        }
        data.put("transactionType", sample.type());
        data.put("occurredAt", sample.occurredAt().toString());
        data.put("businessDay", sample.businessDay().toString());
        data.put("storeId", sample.storeId());
        data.put("tillId", "1");
        data.put("channel", sample.storeId().startsWith("web") ? "web" : "store");
        data.put("currency", "GBP");
        data.put("netAmount", sample.netAmount().toPlainString());
        data.put("eligibleAmount", sample.netAmount().toPlainString());
        data.put("pointsEarned", sample.base() + sample.bonus());
        data.put("pointsRedeemed", sample.redeemed());
        ArrayNode rules = data.putArray("rules");
        ArrayNode postings = data.putArray("postings");
        ArrayNode vouchers = data.putArray("vouchers");
        if (sample.memberId() != null) {
            rules.addObject().put("rule", "base").put("kind", "base").put("points", sample.base());
            post(postings, "program.issued", sample.base() + sample.bonus());
        }
        if (sample.bonus() != 0) {
            rules.addObject()
                    .put("rule", "double-days")
                    .put("kind", "multiplier")
                    .put("points", sample.bonus());
        }
        if (sample.redeemed() != 0) {
            post(postings, "program.redeemed", -sample.redeemed());
            vouchers.addObject()
                    .put("voucherId", "v-" + sample.decisionId())
                    .put("rewardId", "five-off")
                    .put("value", "5.00");
        }
        data.put("programVersion", "0123456789abcdef");
    }

    /** From the program's account to the member, or back. */
    private static void post(ArrayNode postings, String account, long points) {
        postings.addObject().put("account", "member.available").put("points", points);
        postings.addObject().put("account", account).put("points", -points);
    }

    /** What one event says, with what the totals are made of. */
    public record SampleEvent(
            String decisionId,
            String accountId,
            long sequence,
            String memberId,
            String type,
            Instant occurredAt,
            String storeId,
            BigDecimal netAmount,
            long base,
            long bonus,
            long redeemed,
            String tier) {

        public LocalDate businessDay() {
            return occurredAt.atZone(ZoneOffset.UTC).toLocalDate();
        }

        public long earned() {
            return base + bonus;
        }

        public ObjectNode json() {
            return SampleEvents.json(this);
        }

        public byte[] bytes() {
            return SampleEvents.bytes(json());
        }
    }
}
