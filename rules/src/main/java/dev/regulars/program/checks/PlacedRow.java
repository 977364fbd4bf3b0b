package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import dev.regulars.program.dictionary.Table;
import java.util.stream.Stream;

/** A row that gives something, and the table it stands in. */
record PlacedRow(Table table, Campaign row) {

    /** Of campaigns, events and challenges. */
    static Stream<PlacedRow> all(Program program) {
        return Stream.of(
                        program.campaigns().stream().map(row -> new PlacedRow(Table.CAMPAIGNS, row)),
                        program.events().rows().stream().map(row -> new PlacedRow(Table.EVENTS, row.earns())),
                        program.events().challenges().stream().map(row -> new PlacedRow(Table.CHALLENGES, row.row())))
                .flatMap(rows -> rows);
    }

    static Stream<PlacedRow> active(Program program) {
        return all(program).filter(placed -> placed.row().active());
    }

    String id() {
        return row.id();
    }
}
