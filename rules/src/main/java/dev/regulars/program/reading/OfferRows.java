package dev.regulars.program.reading;

import dev.regulars.program.LineSelector;
import dev.regulars.program.Offer;
import dev.regulars.program.Segment;
import dev.regulars.program.Segment.By;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The rows of {@code offers.csv} and {@code segments.csv}. */
final class OfferRows {

    private static final Set<String> NO_CONDITIONS = Set.of("id", "segment", "name", "by");

    private OfferRows() {}

    static List<Offer> offers(List<Row> rows) {
        return rows.stream().map(OfferRows::offer).toList();
    }

    private static Offer offer(Row row) {
        LineSelector about =
                new LineSelector(row.words("categories"), row.words("brands"), row.words("skus"), Set.of(), Set.of());
        if (about.equals(LineSelector.WHOLE_BASKET)) {
            row.invalid("categories", "an offer is about a category, a brand or a product");
        }
        if (row.decimal("weight", BigDecimal.ONE).signum() <= 0) {
            row.invalid("weight", "must be more than 0; active: no switches an offer off");
        }
        return new Offer(
                row.text("id"),
                row.text("name"),
                row.yes("active", true),
                about,
                row.text("reward"),
                row.whole("price"),
                row.decimal("weight", BigDecimal.ONE),
                row.of("hold-out", BigDecimal.class),
                ConditionCells.circumstances(row),
                ConditionCells.member(row),
                ConditionCells.when(row));
    }

    static List<Segment> segments(List<Row> rows, ProgramFiles files) {
        boolean rules = files.texts().keySet().stream().anyMatch(SegmentRuleFiles::isOne);
        return rows.stream().map(row -> segment(row, rules)).toList();
    }

    private static Segment segment(Row row, boolean rules) {
        By by = row.oneOf("by", By.class, By.ROW);
        if (by == By.RULES && !rules) {
            row.invalid("by", "the program has no file .drl with rules");
        }
        for (Column column : Table.SEGMENTS.columns()) {
            if (by == By.RULES && row.isFilled(column.name()) && !NO_CONDITIONS.contains(column.name())) {
                row.invalid(column.name(), "must be empty: the rules decide, because by is rules");
            }
        }
        return new Segment(
                row.text("id"),
                row.text("segment"),
                row.word("name") == null ? row.text("segment") : row.text("name"),
                by,
                row.words("tags"),
                ConditionCells.member(row),
                ConditionCells.whenOfSegment(row));
    }
}
