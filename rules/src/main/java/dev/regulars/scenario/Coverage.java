package dev.regulars.scenario;

import dev.regulars.program.Campaign;
import dev.regulars.program.Challenge;
import dev.regulars.program.EventRow;
import dev.regulars.program.Moment;
import dev.regulars.program.Program;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.Places;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Campaigns, events and challenges that no scenario shows firing, or none shows not firing. */
public final class Coverage {

    /** So many are read by nobody. */
    static final int MAX = 200;

    private Coverage() {}

    /**
     * At most 200; nothing when the scenarios cannot be read, which {@link Scenarios} says.
     *
     * @param today rows that ended before it need no scenario
     */
    public static List<Diagnostic> of(ProgramFiles files, Program program, Places places, LocalDate today) {
        boolean some = files.texts().containsKey(ProgramReader.SCENARIOS_FILE);
        List<Scenario> scenarios = some ? ScenarioReader.read(files, program).scenarios() : List.of();
        Set<String> hit = new HashSet<>();
        Set<String> missed = new HashSet<>();
        for (Scenario scenario : scenarios) {
            for (Scenario.Step step : scenario.steps()) {
                Scenario.Expected expected = step.expected();
                hit.addAll(expected.fired());
                missed.addAll(expected.notFired());
                expected.discounts().ifPresent(given -> discounts(given, program, hit, missed));
            }
        }
        List<Diagnostic> found = new ArrayList<>();
        rows(program)
                .forEach((table, rows) -> rows.filter(row -> isActive(row, today))
                        .filter(row -> !hit.contains(row.id()) || !missed.contains(row.id()))
                        .limit(MAX - found.size())
                        .forEach(row -> found.add(
                                missing(table, row, !hit.contains(row.id()), !missed.contains(row.id()), places))));
        return found;
    }

    /** A row of events that gives nothing only makes its kind known. */
    private static Map<Table, Stream<Campaign>> rows(Program program) {
        Map<Table, Stream<Campaign>> rows = new EnumMap<>(Table.class);
        rows.put(Table.CAMPAIGNS, program.campaigns().stream());
        rows.put(
                Table.EVENTS,
                program.events().rows().stream()
                        .map(EventRow::earns)
                        .filter(row -> row.effect().isReward() || row.value().signum() > 0));
        rows.put(Table.CHALLENGES, program.events().challenges().stream().map(Challenge::row));
        return rows;
    }

    private static boolean isActive(Campaign row, LocalDate today) {
        Moment to = row.circumstances().to();
        return row.active() && (to == null || !to.day().isBefore(today));
    }

    /** A list of discounts says of every row that discounts whether it does. */
    private static void discounts(List<String> given, Program program, Set<String> hit, Set<String> missed) {
        hit.addAll(given);
        program.campaigns().stream()
                .filter(row -> row.effect().isDiscount() && !given.contains(row.id()))
                .forEach(row -> missed.add(row.id()));
    }

    private static Diagnostic missing(Table table, Campaign row, boolean noHit, boolean noMiss, Places places) {
        String which =
                noHit && noMiss ? "shows it firing, and none not firing" : noHit ? "shows it firing" : "misses it";
        return new Diagnostic(
                Code.SCENARIO_MISSING,
                table.file(),
                places.line(table, row.id()),
                "id",
                "no scenario " + which,
                "add one to scenarios.yaml with \"" + row.id() + "\" under " + (noHit ? "fired" : "not-fired"));
    }
}
