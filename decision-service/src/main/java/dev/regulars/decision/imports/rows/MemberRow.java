package dev.regulars.decision.imports.rows;

import dev.regulars.decision.members.Identifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a member; null where it says nothing.
 *
 * @param identifiers at least one, in their one form
 * @param tier of the program
 * @param tierWord as the file says it
 */
public record MemberRow(
        long line,
        List<Identifier> identifiers,
        @Nullable Instant enrolledAt,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable MonthDay birthday,
        @Nullable Boolean employee,
        @Nullable Set<String> tags,
        @Nullable String tier,
        @Nullable String tierWord,
        @Nullable Long balance,
        @Nullable LocalDate balanceLastDay,
        @Nullable VoucherCells voucher) {

    /**
     * @param value zero for a voucher that takes percents off
     * @param minor the value in minor units
     */
    public record VoucherCells(
            String code,
            BigDecimal value,
            long minor,
            @Nullable BigDecimal percent,
            LocalDate lastDay) {}
}
