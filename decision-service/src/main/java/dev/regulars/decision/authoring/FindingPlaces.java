package dev.regulars.decision.authoring;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of what a check found which row of the grid it is about, where the check says which line of the file. */
public final class FindingPlaces {

    private final Draft draft;
    private final Map<Table, List<Integer>> keys = new EnumMap<>(Table.class);

    private FindingPlaces(Draft draft) {
        this.draft = draft;
    }

    public static List<PlacedFinding> of(Draft draft, List<Diagnostic> findings) {
        FindingPlaces places = new FindingPlaces(draft);
        return findings.stream().map(places::found).toList();
    }

    private PlacedFinding found(Diagnostic finding) {
        Table table = Arrays.stream(Table.values())
                .filter(one -> one.file().equals(finding.file()))
                .findFirst()
                .orElse(null);
        Integer line = finding.row();
        return new PlacedFinding(
                finding.code().name(),
                finding.isError(),
                finding.file(),
                table == null ? null : Column.word(table),
                table == null || line == null ? null : key(table, line),
                finding.column(),
                finding.message(),
                finding.suggestion());
    }

    /** A row whose cells hold line breaks takes several lines; the check names the first of them. */
    private @Nullable Integer key(Table table, int line) {
        List<Integer> lines = keys.computeIfAbsent(table, this::lines);
        return line < 1 || line > lines.size() || lines.get(line - 1) < 0 ? null : lines.get(line - 1);
    }

    private List<Integer> lines(Table table) {
        List<Integer> lines = new ArrayList<>(List.of(-1));
        TableState.of(table, draft).rows().forEach((key, cells) -> {
            lines.add(key);
            long breaks = cells.stream()
                    .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
                    .sum();
            for (long i = 0; i < breaks; i++) {
                lines.add(key);
            }
        });
        return lines;
    }
}
