package dev.regulars.decision.messages;

import com.mongodb.MongoException;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.relay.Follower;
import dev.regulars.decision.web.Json;
import dev.regulars.program.Notice;
import dev.regulars.program.Notice.Occasion;
import dev.regulars.program.Program;
import dev.regulars.program.Reward;
import dev.regulars.program.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/** Plans what members are told about decisions, by the version that decided. */
public final class PlanMessages implements Follower {

    private static final Logger LOG = LoggerFactory.getLogger(PlanMessages.class);
    private static final Set<String> EARNING = Set.of("sale", "claim", "event");
    /** An import says which tier the member had elsewhere: that is no news to the member. */
    private static final String TAKEN_OVER = "tier-assignment";

    private final Programs programs;
    private final OutgoingBox box;
    private final AskAboutPurchase ask;
    private final Duration late;
    private final Clock clock;

    /** @param late after so long nobody is told any more */
    PlanMessages(Programs programs, OutgoingBox box, AskAboutPurchase ask, Duration late, Clock clock) {
        this.ask = ask;
        this.late = late;
        this.programs = programs;
        this.box = box;
        this.clock = clock;
    }

    @Override
    public void published(List<DecisionRecord> decisions) {
        List<Outgoing> planned = new ArrayList<>();
        decisions.forEach(decision -> planned.addAll(plan(decision)));
        box.plan(planned);
    }

    /**
     * What is too old is no news any more. What cannot be planned has nothing to say; its decision leaves the outbox
     * all the same, as nobody's points wait for a mail.
     */
    private List<Outgoing> plan(DecisionRecord decision) {
        if (decision.occurredAt().isBefore(clock.instant().minus(late))) {
            return List.of();
        }
        try {
            Program program = programs.version(decision.programVersion());
            boolean speaks = program.messages().notices().stream().anyMatch(Notice::active);
            return speaks ? of(decision, program) : List.of();
        } catch (MongoException | DataAccessException storeIsAway) {
            throw storeIsAway;
        } catch (RuntimeException e) {
            LOG.warn("no messages are planned for a decision: {}", e.toString());
            return List.of();
        }
    }

    private List<Outgoing> of(DecisionRecord decision, Program program) {
        JsonNode event = Json.MAPPER.readTree(decision.event()).get("data");
        if (!event.has("memberId")) {
            return List.of();
        }
        JsonNode answer = Json.MAPPER.readTree(decision.answer());
        String tier = event.path("tierAfter").asString("");
        Map<String, String> usual = new HashMap<>();
        usual.put("program", program.name());
        usual.put("tier", tier);
        usual.put("balance", answer.at("/points/balance").asString("0"));
        String member = event.get("memberId").asString();
        MessagePlan plan = new MessagePlan(decision, program, member, tier, clock.instant(), new ArrayList<>());

        long earned = event.get("pointsEarned").asLong();
        if (earned > 0 && EARNING.contains(decision.type())) {
            plan.add(Occasion.POINTS_EARNED, "", with(usual, "points", String.valueOf(earned)));
        }
        if (decision.type().equals("sale")) {
            Map<String, String> values =
                    with(usual, "store", store(program, event.path("storeId").asString("")));
            AskAboutPurchase.about(values, decision.id());
            plan.add(Occasion.PURCHASE, "", values, row -> ask.asks(row, member, decision.id(), clock.instant()));
        }
        for (JsonNode voucher : event.get("vouchers")) {
            Map<String, String> values =
                    with(usual, "name", name(program, voucher.get("rewardId").asString()));
            values.put("until", voucher.path("expiresOn").asString(""));
            values.put(Outgoing.VOUCHER, voucher.get("voucherId").asString());
            plan.add(Occasion.VOUCHER_ISSUED, "/" + voucher.get("voucherId").asString(), values);
        }
        for (String told : decision.messages()) {
            JsonNode end = Json.MAPPER.readTree(told).path("data");
            if (end.has("lastDay")) {
                Map<String, String> values =
                        with(usual, "points", end.get("points").asString());
                values.put("until", end.get("lastDay").asString());
                plan.add(Occasion.POINTS_EXPIRING, "/" + end.get("lastDay").asString(), values);
            }
        }
        List<String> order = program.settings().tiers().order();
        int before = order.indexOf(event.path("tierBefore").asString(tier));
        int after = order.indexOf(tier);
        if (before >= 0 && after >= 0 && before != after && !decision.type().equals(TAKEN_OVER)) {
            plan.add(after > before ? Occasion.TIER_UP : Occasion.TIER_DOWN, "", usual);
        }
        return plan.messages();
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return more;
    }

    private static String store(Program program, String id) {
        Store store = program.stores().get(id);
        return store == null ? id : store.name();
    }

    private static String name(Program program, String reward) {
        return program.rewards().stream()
                .filter(one -> one.id().equals(reward))
                .map(Reward::name)
                .findFirst()
                .orElse(reward);
    }
}
