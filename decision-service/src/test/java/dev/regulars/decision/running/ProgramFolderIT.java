package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Marketers change a file of the running service; a return is decided under the version of its sale. */
class ProgramFolderIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aChangeIsLiveABrokenFileIsRefusedAndAReturnKeepsItsVersion(@TempDir Path folder) throws Exception {
        copy(Path.of("../rules/programs/demo"), folder);
        Path campaigns = folder.resolve("campaigns.csv");
        String original = Files.readString(campaigns);
        try (Service service = new Service(folder)) {
            String first = state(service).get("version").asString();
            assertThat(points(service, Bodies.sale("p1", "folder"))).isEqualTo(117);

            Files.writeString(campaigns, original.replace(",40.00,", ",4o.00,"));
            JsonNode refused = await(service, state -> !state.get("problems").isEmpty());
            assertThat(refused.get("version").asString()).isEqualTo(first);
            JsonNode problem = refused.get("problems").get(0);
            assertThat(problem.get("code").asString()).isEqualTo("CELL_INVALID");
            assertThat(problem.get("file").asString()).isEqualTo("campaigns.csv");
            assertThat(problem.get("row").asInt()).isEqualTo(8);
            assertThat(problem.get("column").asString()).isEqualTo("min-spend");
            assertThat(points(service, Bodies.sale("p2", "folder"))).isEqualTo(117);

            String dearer = original.replace("bonus,50,", "bonus,60,");
            Files.writeString(folder.resolve("scenarios.yaml"), "scenarios: []\n");
            Files.writeString(campaigns, dearer);
            JsonNode live = await(
                    service,
                    state -> state.get("problems").isEmpty()
                            && !state.get("version").asString().equals(first));
            assertThat(points(service, Bodies.sale("p3", "folder"))).isEqualTo(127);
            assertThat(points(service, Bodies.undoing("p4", "p1")))
                    .as("under the first version")
                    .isEqualTo(-117);

            service.process().killForcibly();
            service.process().start();
            assertThat(state(service).get("version")).isEqualTo(live.get("version"));
            assertThat(points(service, Bodies.undoing("p5", "p2")))
                    .as("from the store")
                    .isEqualTo(-117);
        }
    }

    private static JsonNode state(Service service) throws Exception {
        String body = service.get("/v1/programs/current").body();
        assertThat(Contract.openApi("decision-service", "ProgramState").violations(body))
                .isEmpty();
        return Json.MAPPER.readTree(body);
    }

    private static JsonNode await(Service service, Predicate<JsonNode> wanted) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode state = state(service);
        while (!wanted.test(state)) {
            assertThat(System.nanoTime()).as("waiting, the state is " + state).isLessThan(end);
            Thread.sleep(100);
            state = state(service);
        }
        return state;
    }

    private static long points(Service service, String body) throws Exception {
        String answer = service.commit(body).body();
        return Json.MAPPER.readTree(answer).at("/points/earned").asLong();
    }

    /** Over what is there. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
