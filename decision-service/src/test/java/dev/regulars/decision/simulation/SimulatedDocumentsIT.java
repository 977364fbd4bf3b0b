package dev.regulars.decision.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.testing.Backends;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What holds on the simulated store holds on a server, because both answer alike. */
class SimulatedDocumentsIT {

    private static final int OPERATIONS = 4000;

    @Test
    void answersAsAServerDoes() {
        long seed = Long.getLong("regulars.seed", System.nanoTime());
        System.out.println("store seed " + seed);
        Dialect dialect = new Dialect();
        MongoTemplate mongo = dialect.open(
                Backends.mongoUri("it-" + UUID.randomUUID().toString().substring(0, 8)));
        Documents server = new Documents(mongo);
        Documents simulated = new SimulatedDocuments();
        Map<String, Integer> answers = new TreeMap<>();
        Random random = new Random(seed);
        for (int i = 0; i < OPERATIONS; i++) {
            Operation operation = Operations.draw(random);
            Object answer = operation.ask().apply(server);
            assertThat(operation.ask().apply(simulated))
                    .as("%s, %d of seed %d", operation.name(), i, seed)
                    .isEqualTo(answer);
            answers.merge(operation.name() + " " + kind(answer), 1, Integer::sum);
        }
        mongo.getDb().drop();
        dialect.assertKept();
        assertThat(answers)
                .containsKeys("commit true", "commit false", "delete true", "remove 2", "upsert 1", "upsert 0");
    }

    private static String kind(Object answer) {
        return answer instanceof Boolean || answer instanceof Long ? answer.toString() : "something";
    }
}
