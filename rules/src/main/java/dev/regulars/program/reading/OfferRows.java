package dev.regulars.program.reading;

import dev.regulars.program.LineSelector;
import dev.regulars.program.Offer;
import dev.regulars.program.Segment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** The rows of {@code offers.csv} and {@code segments.csv}. */
final class OfferRows {

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

    static List<Segment> segments(List<Row> rows) {
        return rows.stream().map(OfferRows::segment).toList();
    }

    private static Segment segment(Row row) {
        return new Segment(
                row.text("id"),
                row.text("segment"),
                row.word("name") == null ? row.text("segment") : row.text("name"),
                row.words("tags"),
                ConditionCells.member(row),
                ConditionCells.whenOfSegment(row));
    }
}
