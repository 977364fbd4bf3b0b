package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.decision.web.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A {@code .drl} in the program of the packaged service, which compiles it out of its nested jars. */
class EngineerRulesIT {

    private static final Path RULES = Path.of("../rules/src/test/resources/engineer/fresh.drl");
    private static final String SETTING = "REGULARS_PROGRAM_ENGINEERRULES";

    @TempDir
    private Path folder;

    /** The demo, and 25 points for three lines of coffee, bread or cheese: example E1 has them. */
    @BeforeEach
    void write() throws IOException {
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        String rules =
                Files.readString(RULES).replace("\"fruit\", \"vegetables\"", "\"coffee\", \"bread\", \"cheese\"");
        Files.writeString(folder.resolve("fresh.drl"), rules);
        // The demo's own segments, for its other rows.
        String segments = Files.readString(folder.resolve("segments.csv"));
        Files.writeString(
                folder.resolve("segments.csv"),
                segments.replace("absent-days\n", "absent-days,by\n").replace("60..\n", "60..,row\n")
                        + "fresh,big-fresh-basket,,,rules\n");
        Files.writeString(folder.resolve("scenarios.yaml"), "scenarios: []\n");
        Path campaigns = folder.resolve("campaigns.csv");
        String[] header =
                Files.readString(campaigns).lines().findFirst().orElseThrow().split(",");
        StringBuilder row = new StringBuilder();
        for (String column : header) {
            row.append(
                    switch (column) {
                        case "id", "name" -> "fresh-25";
                        case "lane" -> "basket";
                        case "segments" -> "big-fresh-basket";
                        case "effect" -> "bonus";
                        case "value" -> "25";
                        default -> "";
                    });
            row.append(',');
        }
        row.setLength(row.length() - 1);
        Files.writeString(campaigns, Files.readString(campaigns).stripTrailing() + "\n" + row + "\n");
    }

    private static JsonNode points(Service service, String body) throws Exception {
        return Json.MAPPER.readTree(service.commit(body).body()).at("/points/earned");
    }

    @Test
    void theRulesDecideAndAReturnIsDecidedUnderThem() throws Exception {
        try (Service service = new Service(folder, true)) {
            assertThat(points(service, Bodies.sale("e1", "fresh")).asLong()).isEqualTo(117 + 25);
            assertThat(points(service, Bodies.undoing("e2", "e1")).asLong()).isEqualTo(-142);
            assertThat(points(service, Bodies.sale("e3", "fresh")).asLong()).isEqualTo(142);

            Files.delete(folder.resolve("fresh.drl"));
            ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
            service.process().restart();
            assertThat(points(service, Bodies.sale("e4", "fresh")).asLong()).isEqualTo(117);
            assertThat(points(service, Bodies.undoing("e5", "e3")).asLong())
                    .as("from the store")
                    .isEqualTo(-142);
        }
    }

    @Test
    void aServiceThatDoesNotAllowThemSaysSoAndDoesNotStart() throws Exception {
        assertThatThrownBy(() -> new Service(folder))
                .hasMessageContaining("fresh.drl: ENGINEER_RULES_OFF: engineer rules are switched off")
                .hasMessageContaining("regulars.program.engineer-rules=true");
        try (Service service = new Service(folder, true)) {
            assertThat(points(service, Bodies.sale("e6", "stored")).asLong()).isEqualTo(142);
            service.process().env(SETTING, "false");
            assertThatThrownBy(() -> service.process().restart())
                    .as("the version that was live has rules, too")
                    .hasMessageContaining("cannot be read any more: fresh.drl: ENGINEER_RULES_OFF");
        }
    }
}
