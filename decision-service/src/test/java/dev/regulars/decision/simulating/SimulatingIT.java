package dev.regulars.decision.simulating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.simulating.Simulations.Asked;
import dev.regulars.decision.web.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Drafts simulated on what the service has decided. {@code -Dregulars.seed=N} sells the same again. */
class SimulatingIT {

    private static final int TRANSACTIONS = 400;
    private static final long SEED = Long.getLong("regulars.seed", new java.util.Random().nextLong());
    private static final List<JsonNode> DECIDED = new ArrayList<>();

    private static SimulatingGround ground;
    private static Simulations simulations;

    @BeforeAll
    static void sell() throws Exception {
        System.out.println("SimulatingIT: -Dregulars.seed=" + SEED);
        ground = new SimulatingGround();
        simulations = ground.get(Simulations.class);
        RandomShop shop = new RandomShop(SEED);
        for (int i = 0; i < TRANSACTIONS; i++) {
            DECIDED.add(ground.commit(shop.next()));
        }
        ground.awaitDecisions(TRANSACTIONS);
    }

    @AfterAll
    static void stop() {
        ground.close();
    }

    private static SimulationJob ask(Draft draft, LocalDate from) {
        Asked asked = simulations.ask(draft, from, null, 1, "mia");
        assertThat(asked).isInstanceOf(Asked.Queued.class);
        return ((Asked.Queued) asked).job();
    }

    private static JsonNode result(SimulationJob job) {
        return Json.MAPPER.readTree(
                simulations.result(job.draftId(), job.id()).orElseThrow().json());
    }

    /** What tills were told, of all that was decided from that business day on. */
    private static long told(String pointer, LocalDate from) {
        return DECIDED.stream()
                .filter(decision -> decision.get("businessDay").asString().compareTo(from.toString()) >= 0)
                .mapToLong(decision -> decision.at(pointer).asLong())
                .sum();
    }

    /** From every day on, so also with members who had bought before, and returns of what was sold before. */
    @Test
    void theLiveProgramComesToWhatItHasDecided() throws Exception {
        Draft draft = ground.draft();
        for (String day : List.of("2026-06-01", "2026-06-20", "2026-07-15", "2026-08-20")) {
            LocalDate from = LocalDate.parse(day);
            SimulationJob job = ground.await(ask(draft, from));
            assertThat(job.status()).as(job.problem()).isEqualTo(SimulationStatus.DONE);
            JsonNode live = result(job).get("live");
            assertThat(live.get("refused").size())
                    .as(live.get("refused").toString())
                    .isZero();
            JsonNode total = live.get("total");
            long points = total.get("earned").asLong() - total.get("reversed").asLong();
            assertThat(points).as(day).isEqualTo(told("/points/earned", from));
            assertThat(total.get("redeemed").asLong()).as(day).isEqualTo(told("/points/redeemed", from));
            assertThat(result(job).get("draft").get("total")).isEqualTo(total);
        }
        assertThat(told("/points/earned", LocalDate.EPOCH)).isPositive();
    }

    @Test
    void theSameDraftGivesTheSameBytes() throws Exception {
        Draft draft = ground.change(ground.draft(), "bonus,50,", "bonus,75,");
        SimulationJob first = ground.await(ask(draft, null));
        SimulationJob second = ground.await(ask(draft, null));
        assertThat(result(first)).isNotEqualTo(result(ground.await(ask(ground.draft(), null))));
        assertThat(simulations.result(draft.id(), first.id())).isEqualTo(simulations.result(draft.id(), second.id()));
        assertThat(first.transactions()).isEqualTo(TRANSACTIONS);
    }

    @Test
    void aResultIsOfTheDraftAsItWas() throws Exception {
        Draft draft = ground.draft();
        assertThat(simulations.isSimulated(draft.id(), draft.contentVersion())).isFalse();
        SimulationJob job = ground.await(ask(draft, LocalDate.parse("2026-08-20")));
        assertThat(simulations.isSimulated(draft.id(), draft.contentVersion())).isTrue();
        assertThat(simulations.latest(draft.id())).map(SimulationJob::id).contains(job.id());
        Draft changed = ground.change(draft, "bonus,50,", "bonus,75,");
        assertThat(simulations.isSimulated(draft.id(), changed.contentVersion()))
                .isFalse();
        Draft broken = ground.change(changed, "bonus,75,", "bonus,many,");
        assertThat(simulations.ask(broken, null, null, 1, "mia")).isInstanceOf(Asked.Unusable.class);
    }

    @Test
    void whatWaitsCanBeCancelledAndNotTooMuchWaits() throws Exception {
        Draft draft = ground.draft();
        List<SimulationJob> asked = new ArrayList<>();
        Asked last = simulations.ask(draft, null, null, 1, "mia");
        for (int i = 0; i < 50 && last instanceof Asked.Queued queued; i++) {
            asked.add(queued.job());
            last = simulations.ask(draft, null, null, 1, "mia");
        }
        assertThat(last).isEqualTo(new Asked.Full(5));
        SimulationJob waiting = asked.get(asked.size() - 1);
        assertThat(simulations.cancel(draft.id(), waiting.id()))
                .map(SimulationJob::status)
                .contains(SimulationStatus.CANCELLED);
        assertThat(simulations.cancel("d-other", waiting.id())).isEmpty();
        for (SimulationJob job : asked) {
            assertThat(ground.await(job).status())
                    .isEqualTo(job == waiting ? SimulationStatus.CANCELLED : SimulationStatus.DONE);
        }
        assertThat(simulations.result(draft.id(), waiting.id())).isEqualTo(Optional.empty());
        SimulationJob done = asked.get(0);
        assertThat(simulations.cancel(draft.id(), done.id()))
                .map(SimulationJob::status)
                .contains(SimulationStatus.DONE);
    }

    /** As after kill -9: nobody says any more where it is. */
    @Test
    void aSimulationWhoseServiceEndedHasFailed() {
        JobStore store = ground.get(JobStore.class);
        Draft draft = ground.draft();
        SimulationJob lost = new SimulationJob(
                store.newId(draft.id()),
                draft.id(),
                draft.contentVersion(),
                draft.contentVersion(),
                new Period(LocalDate.EPOCH, LocalDate.EPOCH),
                1,
                "mia",
                store.now(),
                SimulationStatus.RUNNING,
                10,
                100,
                0,
                null,
                store.now().minus(JobStore.LAPSE),
                null);
        store.insert(lost);
        assertThat(simulations.of(draft.id()))
                .extracting(SimulationJob::status)
                .containsExactly(SimulationStatus.FAILED);
        assertThat(store.find(lost.id()))
                .hasValueSatisfying(job -> assertThat(job.problem()).contains("ended"));
    }
}
