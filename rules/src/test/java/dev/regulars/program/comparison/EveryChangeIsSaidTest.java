package dev.regulars.program.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Setting;
import dev.regulars.program.dictionary.Settings;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever one cell or setting is changed to, a sentence names its row and what became of it. */
class EveryChangeIsSaidTest {

    private static final int CHANGES = 4_000;
    private static final int ROWS = 4;

    /** No two of a type mean the same. */
    private static final Map<CellType, List<String>> VALUES = Map.ofEntries(
            Map.entry(CellType.ID, List.of("one", "two", "three")),
            Map.entry(CellType.TEXT, List.of("First of all", "Second to none", "Third, time")),
            Map.entry(CellType.WORD, List.of("alpha", "beta", "gamma")),
            Map.entry(CellType.WORDS, List.of("alpha", "beta | gamma", "alpha | beta | gamma")),
            Map.entry(CellType.DATE, List.of("2026-12-24", "2027-01-31")),
            Map.entry(CellType.MOMENT, List.of("2026-12-24", "2026-12-24T18:00", "2027-01-31")),
            Map.entry(CellType.HOURS, List.of("07:00-09:30", "22:00-02:00 | 07:00-09:30")),
            Map.entry(CellType.WHOLE, List.of("7", "50", "12500")),
            Map.entry(CellType.DECIMAL, List.of("1.25", "3", "0.5")),
            Map.entry(CellType.PERCENT, List.of("10", "12.5", "99")),
            Map.entry(CellType.AMOUNT, List.of("40.00", "5.00", "1500")),
            Map.entry(CellType.RANGE, List.of("0..30", "..30", "7..")),
            Map.entry(CellType.AMOUNT_RANGE, List.of("100.00..", "..100.00", "5.00..6.00")),
            Map.entry(CellType.NTH, List.of("1", "5 | every 10", "every 3")),
            Map.entry(CellType.EXPRESSION, List.of("basket.amount > 3", "member.points > 4")),
            Map.entry(CellType.YES_NO, List.of("yes", "no")));

    private final long seed = Long.getLong("regulars.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @Test
    void aChangedCellIsNamedByRowAndColumn() {
        System.out.println("EveryChangeIsSaidTest: -Dregulars.seed=" + seed + ", " + CHANGES + " cells");
        Set<String> columns = new HashSet<>();
        for (int i = 0; i < CHANGES; i++) {
            Table table = one(List.of(Table.values()));
            List<List<String>> rows = rows(table);
            int row = random.nextInt(ROWS);
            int at = random.nextInt(table.columns().size());
            Column column = table.columns().get(at);
            List<List<String>> changed =
                    new ArrayList<>(rows.stream().map(ArrayList::new).toList());
            String was = rows.get(row).get(at);
            String is = at == 0 ? "other" : other(column, was);
            changed.get(row).set(at, is);
            List<Difference> found = ProgramComparison.of(files(table, rows), files(table, changed));
            String what = "seed %d, change %d: %s %s from \"%s\" to \"%s\": %s"
                    .formatted(seed, i, table, column.name(), was, is, found);
            assertThat(ProgramComparison.of(files(table, rows), files(table, rows)))
                    .isEmpty();
            assertThat(found).as(what).anyMatch(difference -> names(difference, table, rows.get(row), column, was, is));
            columns.add(table + " " + column.name());
        }
        assertThat(columns).hasSizeGreaterThan(90);
    }

    /** A row of messages is found by its language, too: one that changed is another row. */
    private static boolean names(
            Difference difference, Table table, List<String> row, Column column, String was, String is) {
        boolean another = table == Table.MESSAGES && column.name().equals("language");
        return difference.part().equals(table.title())
                && difference.row().startsWith(row.get(0))
                && (another || column.name().equals(difference.column()))
                && difference.sentence().length() > difference.row().length()
                && (another || mentions(difference.sentence(), was, is));
    }

    private static boolean mentions(String sentence, String was, String is) {
        String said = sentence.toLowerCase(Locale.ROOT).replace(",", "");
        return said.contains("switched")
                || Stream.of(was, is)
                        .flatMap(cell -> Stream.of(cell.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")))
                        .filter(word -> !word.isEmpty())
                        .anyMatch(said::contains);
    }

    @Test
    void aChangedSettingIsNamed() {
        for (Setting setting : Settings.ALL) {
            List<String> values = setting.allowed().isEmpty() ? VALUES.get(setting.type()) : setting.allowed();
            for (String was : values) {
                for (String is : values) {
                    List<Difference> found = ProgramComparison.of(settings(setting, was), settings(setting, is));
                    if (was.equals(is)) {
                        assertThat(found).isEmpty();
                    } else {
                        assertThat(found).hasSize(1);
                        assertThat(found.get(0).row()).startsWith(setting.path());
                        assertThat(found.get(0).sentence()).doesNotContain("as before");
                    }
                }
                assertThat(ProgramComparison.of(settings(setting, was), files(Map.of("program.yaml", "x: 1"))))
                        .as("%s set back from %s", setting.path(), was)
                        .anyMatch(difference -> difference.row().startsWith(setting.path()));
            }
        }
    }

    @Test
    void aChangedThresholdIsNamed() {
        String dmn = "<d><decision><decisionTable><input><inputExpression><text>spend</text></inputExpression></input>"
                + "<rule><inputEntry><text>%s</text></inputEntry>"
                + "<outputEntry><text>\"Gold\"</text></outputEntry></rule>"
                + "</decisionTable></decision></d>";
        List<String> cells = List.of("5", "-", "[1..2)", "[1..3)", "(1..3)", "not(7)", "&gt;= 5", "&gt;= 6", "&lt; 5");
        for (String was : cells) {
            for (String is : cells) {
                List<Difference> found = ProgramComparison.of(
                        files(Map.of("tiers.dmn", dmn.formatted(was))), files(Map.of("tiers.dmn", dmn.formatted(is))));
                assertThat(found).as("%s to %s", was, is).hasSize(was.equals(is) ? 0 : 1);
                assertThat(found).allMatch(difference -> difference.sentence().startsWith("Gold"));
            }
        }
    }

    private List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            List<String> row = new ArrayList<>(List.of("row-" + i));
            table.columns().stream()
                    .skip(1)
                    .forEach(column -> row.add(random.nextInt(3) == 0 ? "" : one(values(column))));
            rows.add(row);
        }
        return rows;
    }

    private String other(Column column, String was) {
        List<String> others = new ArrayList<>(values(column));
        others.add("");
        others.remove(was);
        return one(others);
    }

    private static List<String> values(Column column) {
        return column.allowed().isEmpty() ? VALUES.get(column.type()) : column.allowed();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static ProgramFiles files(Table table, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        List<List<String>> all = new ArrayList<>(
                Collections.singleton(table.columns().stream().map(Column::name).toList()));
        all.addAll(rows);
        all.forEach(row -> text.append("\"").append(String.join("\",\"", row)).append("\"\n"));
        return files(Map.of(table.file(), text.toString(), "program.yaml", "currency: GBP"));
    }

    private static ProgramFiles files(Map<String, String> texts) {
        return new ProgramFiles(new TreeMap<>(texts));
    }

    private static ProgramFiles settings(Setting setting, String value) {
        String path = setting == Settings.LANES ? setting.path() + ".product" : setting.path();
        int dot = path.indexOf('.');
        String line = path.substring(dot + 1) + ": \"" + value + "\"";
        String text = dot < 0 ? line : path.substring(0, dot) + ":\n  " + line;
        return files(Map.of("program.yaml", text + "\nx: 1\n"));
    }
}
