package dev.regulars.decision.programs.telling;

import dev.regulars.decision.relay.Announcement;
import dev.regulars.decision.web.Json;
import dev.regulars.program.Program;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of one version: one, or as many as the broker needs, which takes messages up to 1 MB. A program of 5,000
 * campaigns, each with a name of 200 letters of two bytes, takes four. The tiers stand in each part, a row in one.
 */
final class ProgramEvents {

    /** UTF-8 bytes of the rows of one event; the rest of it is far below the 100 KB that are left to 900 KB. */
    static final int MOST_BYTES = 800_000;

    private ProgramEvents() {}

    static List<Announcement> of(WentLive live, Program program) {
        List<List<List<Row>>> parts = parts(new Tables(program));
        List<Announcement> events = new ArrayList<>(parts.size());
        for (List<List<Row>> tables : parts) {
            ProgramEvent event = ProgramEvent.of(live, data(live, program, tables, events.size() + 1, parts.size()));
            events.add(new Announcement(Announcement.PROGRAMS, event.id(), Json.write(event)));
        }
        return events;
    }

    /** Each part has the rows of every table that fall into it, in their order. */
    private static List<List<List<Row>>> parts(Tables tables) {
        List<List<Row>> whole =
                List.of(tables.campaigns(), tables.offers(), tables.rewards(), tables.stores(), tables.segments());
        List<List<List<Row>>> parts = new ArrayList<>();
        List<List<Row>> part = empty(whole.size());
        parts.add(part);
        int bytes = 0;
        for (int table = 0; table < whole.size(); table++) {
            for (Row row : whole.get(table)) {
                int more = Json.write(row).getBytes(StandardCharsets.UTF_8).length + 1;
                if (bytes + more > MOST_BYTES) {
                    part = empty(whole.size());
                    parts.add(part);
                    bytes = 0;
                }
                part.get(table).add(row);
                bytes += more;
            }
        }
        return parts;
    }

    private static List<List<Row>> empty(int tables) {
        List<List<Row>> part = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            part.add(new ArrayList<>());
        }
        return part;
    }

    private static ProgramEvent.Data data(WentLive live, Program program, List<List<Row>> tables, int part, int parts) {
        return new ProgramEvent.Data(
                live.version(),
                live.number(),
                Row.name(live.name()),
                live.kind(),
                live.at().toString(),
                live.before(),
                part,
                parts,
                program.settings().currency().code(),
                program.settings().timeZone().getId(),
                program.settings().dayCutOff().toString(),
                program.settings().tiers().order(),
                tables.get(0),
                tables.get(1),
                tables.get(2),
                tables.get(3),
                tables.get(4));
    }
}
