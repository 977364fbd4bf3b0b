package dev.regulars.analytics.totals;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The figures to compare with the ledger. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Summary(
        long decisions,
        long members,
        long pointsIssued,
        long pointsRedeemed,
        long memberAvailable,
        long rejected,
        @Nullable Long lag,
        String feed) {}
