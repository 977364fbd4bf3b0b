package dev.regulars.decision.programs.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.programs.Release;
import dev.regulars.decision.programs.ReleaseKind;
import dev.regulars.decision.relay.Announcement;
import dev.regulars.decision.web.Json;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import dev.regulars.testing.Contract;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProgramEventsTest {

    private static final Contract CONTRACT = Contract.event("program");
    private static final Instant AT = Instant.parse("2026-06-01T10:00:00Z");
    private static final WentLive RELEASED = WentLive.by(new Release(
            7, "v2", "v1", "Summer", ReleaseKind.ROLLED_BACK, "Annabel", "Benedict", "draft-1", "as Carola said", AT));

    private static Program demo(String moreCampaigns) {
        Map<String, String> files =
                new TreeMap<>(ProgramFiles.of(Path.of("../rules/programs/demo")).texts());
        files.merge("campaigns.csv", moreCampaigns, String::concat);
        return Objects.requireNonNull(
                ProgramReader.read(new ProgramFiles(files)).program());
    }

    private static JsonNode only(WentLive live) {
        List<Announcement> events = ProgramEvents.of(live, demo(""));
        assertThat(events).hasSize(1);
        assertThat(CONTRACT.violations(events.get(0).event())).isEmpty();
        return Json.MAPPER.readTree(events.get(0).event());
    }

    @Test
    void tellsTheRowsOfEveryTable() {
        JsonNode event = only(RELEASED);
        assertThat(event.get("id").asString()).isEqualTo("v2/7");
        assertThat(event.at("/data/kind").asString()).isEqualTo("roll-back");
        assertThat(event.at("/data/before").asString()).isEqualTo("v1");
        assertThat(event.at("/data/tiers")).hasToString("[\"Blue\",\"Silver\",\"Gold\"]");
        for (String table : List.of("campaigns", "offers", "rewards", "stores", "segments")) {
            assertThat(event.at("/data/" + table)).as(table).isNotEmpty();
        }
        assertThat(event.at("/data/campaigns/0/position").asInt()).isEqualTo(1);
        assertThat(event.at("/data/stores/0/timeZone").asString()).isEqualTo("Europe/London");
        assertThat(event.at("/data/dayCutOff").asString()).isEqualTo("04:00");
    }

    @Test
    void namesNobody() {
        assertThat(only(RELEASED).toString()).doesNotContain("Annabel", "Benedict", "Carola", "draft-1");
    }

    @Test
    void aVersionOfTheFolderHasItsOwnId() {
        Program program = demo("");
        JsonNode event = only(new WentLive("v1", 0, "", "folder", AT, null).named(program));
        assertThat(event.get("id").asString()).isEqualTo("v1/folder");
        assertThat(event.at("/data/name").asString()).isEqualTo(program.name());
        assertThat(event.at("/data").has("before")).isFalse();
    }

    @Test
    void aLargeProgramComesInPartsThatTheBrokerTakes() {
        StringBuilder rows = new StringBuilder();
        String header =
                ProgramFiles.of(Path.of("../rules/programs/demo")).texts().get("campaigns.csv");
        int columns = header.substring(0, header.indexOf('\n')).split(",").length;
        for (int i = 0; i < 5_000; i++) {
            String row = "row-%d,%s %d,product,9,,,,,,,,,,,,,brand-%d,,,,,multiplier,1.5"
                    .formatted(i, "\u00e9".repeat(210), i, i);
            rows.append(row)
                    .append(",".repeat(columns - row.split(",", -1).length))
                    .append('\n');
        }
        Program program = demo(rows.toString());
        List<Announcement> events = ProgramEvents.of(RELEASED, program);
        Set<String> campaigns = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (Announcement one : events) {
            assertThat(one.event().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(900_000);
            assertThat(CONTRACT.violations(one.event())).isEmpty();
            JsonNode event = Json.MAPPER.readTree(one.event());
            assertThat(event.at("/data/parts").asInt()).isEqualTo(events.size());
            ids.add(event.get("id").asString());
            event.at("/data/campaigns")
                    .forEach(row ->
                            assertThat(campaigns.add(row.get("id").asString())).isTrue());
        }
        assertThat(ids).startsWith("v2/7/1", "v2/7/2").doesNotHaveDuplicates();
        assertThat(campaigns).hasSize((int) program.giving().count());
        System.out.println("a program of " + program.campaigns().size() + " campaigns: " + events.size() + " events");
    }
}
