package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Each version that goes live is told on the real broker, by the folder and by the Studio, also after a kill. */
class ProgramsTopicIT {

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void everyVersionIsToldAndAgainAfterAKill(@TempDir Path folder) throws Exception {
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        rename(folder, "first");
        try (StudioService running = StudioService.start("REGULARS_PROGRAM_DIR", folder.toString())) {
            JsonNode first = told(1, "first").get(0);
            assertThat(first.at("/data/kind").asString()).isEqualTo("folder");
            String version = first.at("/data/version").asString();
            assertThat(first.get("id").asString()).isEqualTo(version + "/folder");

            rename(folder, "second");
            JsonNode second = told(1, "second").get(0);
            String other = second.at("/data/version").asString();

            Studio approver = Studio.signedIn(running.process(), "approver");
            HttpResponse<String> back = approver.post(
                    "/studio/api/rollbacks", "{\"version\": \"" + version + "\", \"live\": \"" + other + "\"}");
            assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
            JsonNode release = told(2, "first").get(1);
            assertThat(release.get("id").asString()).isEqualTo(version + "/1");
            assertThat(release.at("/data/kind").asString()).isEqualTo("roll-back");
            assertThat(release.at("/data/before").asString()).isEqualTo(other);

            running.process().killForcibly();
            running.process().start();
            List<JsonNode> again = told(3, "first");
            assertThat(again.get(2)).isEqualTo(release);
            assertThat(told(2, "second").get(1)).isEqualTo(second);
        }
    }

    private static void rename(Path folder, String name) throws Exception {
        String text = Files.readString(Path.of("../rules/programs/demo/stores.csv"));
        Files.writeString(folder.resolve("stores.csv"), text + "NEW-01," + RUN + " " + name + ",Europe/London,GB\n");
    }

    private static List<JsonNode> told(int least, String name) {
        return Topic.await("loyalty.programs", least, event -> event.contains(RUN + " " + name)).stream()
                .peek(event ->
                        assertThat(Contract.event("program").violations(event)).isEmpty())
                .map(Json.MAPPER::readTree)
                .toList();
    }
}
