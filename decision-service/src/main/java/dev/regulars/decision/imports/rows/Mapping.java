package dev.regulars.decision.imports.rows;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file of some system becomes members.
 *
 * @param source names the system, {@code voucherify}: from each a member gets one opening balance, ever
 * @param columns of the file, as its header names them; what is not listed is not read
 * @param tiers of the program by the words of the file; a tier's own name need not be listed
 * @param keepTier the tier is held by hand, so that the member does not fall below it; else the program's rules go on
 *     from it
 * @param balances what a balance means for a member who is there already
 * @param voucher what vouchers of the file are; null when it has none
 * @param only rows with one of these values in a column; null for all
 */
public record Mapping(
        String name,
        String source,
        List<Mapped> columns,
        Format format,
        Map<String, String> tiers,
        boolean keepTier,
        Balances balances,
        @Nullable VoucherKind voucher,
        @Nullable Only only) {

    public static final int MOST_COLUMNS = 50;

    public Mapping {
        columns = List.copyOf(columns);
        tiers = Map.copyOf(tiers);
    }

    public record Mapped(String column, MemberField field) {}

    /** What is the same for all vouchers of a file. @param validDays from today, where a row has no last day */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VoucherKind(
            String rewardId, String name, @Nullable Integer validDays) {}

    public record Only(String column, List<String> values) {

        public Only {
            values = List.copyOf(values);
        }
    }

    public enum Balances {
        /** Is added once, as the opening balance from the source. */
        ADD,
        /** Is compared with what the member has: a file that was exported here doubles nothing. */
        COMPARE
    }
}
