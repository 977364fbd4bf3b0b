package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.points.Lot;
import dev.regulars.points.LotTerms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lot of a {@link PointsStatement}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LotJson(
        long points,
        String earnedOn,
        boolean pending,
        @Nullable String availableFrom,
        @Nullable String awaits,
        @Nullable String lastDay) {

    static LotJson of(Lot lot, @Nullable LocalDate activeOn) {
        LotTerms terms = lot.terms();
        return new LotJson(
                lot.left(),
                lot.earnedOn().toString(),
                terms.isPending(),
                text(terms.from()),
                terms.awaits(),
                text(terms.lastDay(activeOn)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
