package dev.regulars.engine.offers;

import dev.regulars.engine.Affinity;
import dev.regulars.engine.Situation;
import dev.regulars.program.Product;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a member is shown an offer: "because you bought coffee 5 times in 60 days".
 *
 * <p>Counted are the purchases within the last half-life, today included. Of a member who buys coffee daily only
 * {@link Affinity#MAX_RECENT} are known; then the days are as many as those took: "12 times in 12 days".
 */
final class Reason {

    private final Program program;
    private final @Nullable String language;
    private final LocalDate today;

    Reason(Situation situation) {
        program = situation.program();
        language = situation.member().profile().language();
        today = situation.basket().businessDay();
    }

    String of(Interest interest, Map<String, Affinity> affinities) {
        Affinity affinity = affinities.get(interest.key());
        String what = what(interest.key());
        if (affinity == null) {
            return program.messages().render(language, "offer.new", "what", what);
        }
        int days = program.settings().offers().halfLifeDays();
        LocalDate first = today.minusDays(days - 1L);
        int times = 0;
        LocalDate oldest = today;
        for (LocalDate day : affinity.recentDays()) {
            if (!day.isBefore(first) && !day.isAfter(today)) {
                oldest = times == 0 ? day : oldest;
                times++;
            }
        }
        if (times < 2) {
            return program.messages().render(language, "offer.before", "what", what);
        }
        long span = times < Affinity.MAX_RECENT ? days : ChronoUnit.DAYS.between(oldest, today) + 1;
        return program.messages()
                .render(
                        language,
                        "offer.because",
                        "what",
                        what,
                        "times",
                        String.valueOf(times),
                        "days",
                        String.valueOf(span));
    }

    private String what(String key) {
        Product product = Keys.isSku(key) ? program.products().get(Keys.value(key)) : null;
        return product == null ? Keys.value(key) : product.name();
    }
}
