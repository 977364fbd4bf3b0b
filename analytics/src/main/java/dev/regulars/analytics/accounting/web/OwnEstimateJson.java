package dev.regulars.analytics.accounting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.analytics.accounting.estimate.OwnEstimate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnEstimateJson(@Nullable YearMonth cohort, BigDecimal share, String reason, String who, Instant at) {
    static OwnEstimateJson of(OwnEstimate own) {
        return new OwnEstimateJson(own.cohort(), own.share(), own.reason(), own.who(), own.at());
    }
}
