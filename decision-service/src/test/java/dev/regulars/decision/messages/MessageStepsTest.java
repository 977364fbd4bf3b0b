package dev.regulars.decision.messages;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Announcement;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever happens in which order, and whether the broker is there or not: each step is told, with its first time. */
class MessageStepsTest {

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static final Contract CONTRACT = Contract.event("message-step");
    private static final Dialect DIALECT = new Dialect();
    private static Documents documents;

    @BeforeAll
    static void start() {
        documents = new Documents(DIALECT.open(SERVER.bindAndGetConnectionString() + "/steps"));
    }

    @AfterAll
    static void stop() {
        DIALECT.assertKept();
        SERVER.shutdownNow();
    }

    private final List<JsonNode> told = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areToldOnceAndForAll(long seed) {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        OutgoingBox box = new OutgoingBox(documents);
        MessageSteps steps = new MessageSteps(documents);
        TellSteps tell = new TellSteps(steps, events -> random.nextBoolean() && take(events));
        Map<String, Instant> firsts = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            String id = seed + "/" + i;
            box.plan(List.of(Planned.mail(id)));
            if (i % 5 == 0) {
                steps.withheld(id, Planned.AT);
            } else {
                steps.sent(id, Set.of(Step.CLICKED), Planned.AT);
            }
            firsts.put(MessageReference.of(id) + (i % 5 == 0 ? "/withheld" : "/sent"), Planned.AT);
        }
        for (int i = 1; i < 100; i++) {
            String id = seed + "/" + random.nextInt(20);
            Step step = random.nextBoolean() ? Step.OPENED : Step.CLICKED;
            Instant now = Planned.AT.plusSeconds(i);
            steps.first(id, step, now);
            firsts.putIfAbsent(MessageReference.of(id) + "/" + step.word(), now);
            if (random.nextInt(5) == 0) {
                tell.work();
            }
        }
        while (!steps.untold(1).isEmpty()) {
            tell.work();
        }
        Map<String, Instant> heard = new HashMap<>();
        told.forEach(event -> assertThat(heard.put(
                        event.get("id").asString(),
                        Instant.parse(event.at("/data/at").asString())))
                .isNull());
        assertThat(heard).isEqualTo(firsts);
    }

    private boolean take(List<Announcement> events) {
        events.forEach(event -> {
            assertThat(CONTRACT.violations(event.event())).isEmpty();
            told.add(Json.MAPPER.readTree(event.event()));
        });
        return true;
    }
}
