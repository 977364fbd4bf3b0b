package dev.regulars.program.reading;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a program's file, and where.
 *
 * @param row line of the file as an editor counts, from 1; absent when the whole file is meant
 * @param column also the path of a setting
 * @param suggestion what would mend it, when that can be said
 */
public record Diagnostic(
        Code code,
        String file,
        @Nullable Integer row,
        @Nullable String column,
        String message,
        @Nullable String suggestion) {

    public Diagnostic(Code code, String file, @Nullable Integer row, @Nullable String column, String message) {
        this(code, file, row, column, message, null);
    }

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /** Stable; the words may change. What each means stands in {@link Meaning}, and in docs/diagnostics.md. */
    public enum Code {
        FILE_MISSING,
        FILE_UNREADABLE,
        COLUMN_MISSING,
        COLUMN_UNKNOWN,
        TOO_MANY_ROWS,
        CELL_MISSING,
        CELL_INVALID,
        EXPRESSION_INVALID,
        ROW_ID_REPEATED,
        SETTING_MISSING,
        SETTING_INVALID,
        SETTING_UNKNOWN,
        REFERENCE_UNKNOWN,
        DATES_REVERSED,
        TIERS_INVALID,
        ENGINEER_RULES_OFF,
        ENGINEER_RULES_INVALID,
        SCENARIO_FAILED,
        WORKBOOK_UNREADABLE,
        WORKBOOK_TOO_LARGE,
        WORKBOOK_OLD_FORMAT,
        WORKBOOK_ENCRYPTED,
        WORKBOOK_MACRO,
        WORKBOOK_EXTERNAL_LINK,
        WORKBOOK_DTD,
        WORKBOOK_FORMULA,
        SHEET_UNKNOWN,
        CELL_MERGED,
        DATE_AS_TEXT,
        RATE_OVERLAP,
        RATE_GAP(Severity.WARNING),
        RATE_NEVER_APPLIES(Severity.WARNING),
        TIER_FALLS,
        TIER_NEVER_GIVEN(Severity.WARNING),
        TIMES_CONTRADICT,
        MEMBER_CONTRADICTS,
        LINES_CONTRADICT,
        MESSAGE_PLACEHOLDER_UNKNOWN,
        MESSAGE_PLACEHOLDER_MISSING(Severity.WARNING),
        CAMPAIGN_ENDED(Severity.WARNING),
        GIVES_NOTHING(Severity.WARNING),
        TAKES_POINTS(Severity.WARNING),
        REFERENCE_DOUBTFUL(Severity.WARNING),
        ROW_SHADOWED(Severity.WARNING),
        LANE_CONFLICT(Severity.WARNING),
        LANE_EMPTY(Severity.WARNING),
        MULTIPLIERS_MEET(Severity.WARNING),
        BUDGET_WITHOUT_MEMBER_CAP(Severity.WARNING),
        MEMBER_PER_UNUSED(Severity.WARNING),
        EVENT_WITHOUT_LIMIT(Severity.WARNING),
        CAP_NEVER_BINDS(Severity.WARNING),
        EARNS_WITHOUT_SPEND(Severity.WARNING),
        EARNS_TOO_MUCH(Severity.WARNING),
        CHAIN_GAINS,
        REWARD_WORTH_MORE(Severity.WARNING),
        RETURNS_KEEP_POINTS(Severity.WARNING),
        REWARD_NEVER_ISSUED(Severity.WARNING),
        REWARD_ISSUED_OTHERWISE(Severity.WARNING),
        SEGMENT_UNUSED(Severity.WARNING),
        SCENARIO_MISSING(Severity.WARNING);

        private final Severity severity;

        Code() {
            this(Severity.ERROR);
        }

        Code(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    /** {@code campaigns.csv row 4 column min-spend: CELL_INVALID: "4o.00" is no amount} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (row != null) {
            text.append(" row ").append(row);
        }
        if (column != null) {
            text.append(" column ").append(column);
        }
        return text.append(": ").append(code).append(": ").append(message).toString();
    }
}
