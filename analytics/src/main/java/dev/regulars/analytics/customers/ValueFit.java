package dev.regulars.analytics.customers;

import dev.regulars.analytics.customers.model.BgNbd;
import dev.regulars.analytics.customers.model.Fitted;
import dev.regulars.analytics.customers.model.GammaGamma;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One fit of both models.
 *
 * @param correlation of how often and how much members buy; the models take it to be none
 * @param split from which day on the comparison's model knows nothing; null when the time is too short for one
 */
public record ValueFit(
        long number,
        Instant fittedAt,
        LocalDate asOf,
        String currency,
        long members,
        long returning,
        long histories,
        Fitted<BgNbd> purchases,
        Fitted<GammaGamma> spend,
        double correlation,
        int months,
        double discount,
        double margin,
        @Nullable LocalDate split,
        long tookMillis) {}
