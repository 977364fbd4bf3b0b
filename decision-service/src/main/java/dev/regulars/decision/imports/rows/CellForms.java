package dev.regulars.decision.imports.rows;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and numbers as a file writes them. */
final class CellForms {

    private static final Pattern MONTH_DAY = Pattern.compile("\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final String GROUPING = ".,' \u00A0\u202F";
    private static final int ISO_DAY = 10;
    private static final int OLDEST_YEAR = 1900;

    private final DateTimeFormatter days;
    private final Pattern grouping;
    private final char decimalMark;

    CellForms(Format format) {
        days = Format.form(format.days());
        decimalMark = format.decimalMark();
        String marks = GROUPING.replace(String.valueOf(decimalMark), "");
        grouping = Pattern.compile("(?<=\\d)[" + marks + "](?=\\d{3}(?!\\d))");
    }

    /** @param value null when there is a problem */
    record Read<T>(@Nullable T value, @Nullable RowProblem problem) {

        static <T> Read<T> of(T value) {
            return new Read<>(value, null);
        }

        static <T> Read<T> wrong(RowProblem problem) {
            return new Read<>(null, problem);
        }
    }

    /** {@code 1,234.50} is 1234.50 with a point as decimal mark, {@code 1.234,50} with a comma. */
    Read<BigDecimal> number(String text) {
        String plain = grouping.matcher(text).replaceAll("").replace(decimalMark, '.');
        return NUMBER.matcher(plain).matches() ? Read.of(new BigDecimal(plain)) : Read.wrong(RowProblem.INVALID_NUMBER);
    }

    Read<LocalDate> day(String text) {
        try {
            return Read.of(text.indexOf('T') == ISO_DAY ? moment(text).toLocalDate() : LocalDate.parse(text, days));
        } catch (DateTimeException notADay) {
            return Read.wrong(RowProblem.INVALID_DAY);
        }
    }

    Read<MonthDay> birthday(String text) {
        try {
            if (MONTH_DAY.matcher(text).matches()) {
                return Read.of(MonthDay.parse("--" + text));
            }
        } catch (DateTimeException notADay) {
            return Read.wrong(RowProblem.INVALID_DAY);
        }
        Read<LocalDate> day = day(text);
        return day.value() == null ? Read.wrong(RowProblem.INVALID_DAY) : Read.of(MonthDay.from(day.value()));
    }

    /** The beginning of a day where no time is said. */
    Read<Instant> instant(String text, ProgramFacts facts) {
        try {
            Instant at = text.indexOf('T') == ISO_DAY
                    ? moment(text).toInstant()
                    : LocalDate.parse(text, days).atStartOfDay(facts.zone()).toInstant();
            boolean possible = at.isBefore(facts.now().plus(Duration.ofDays(1)))
                    && at.atZone(facts.zone()).getYear() >= OLDEST_YEAR;
            return possible ? Read.of(at) : Read.wrong(RowProblem.DAY_NOT_POSSIBLE);
        } catch (DateTimeException notADay) {
            return Read.wrong(RowProblem.INVALID_DAY);
        }
    }

    /** Without an offset it is UTC. */
    private static OffsetDateTime moment(String text) {
        boolean offset = text.endsWith("Z") || text.indexOf('+', ISO_DAY) > 0 || text.indexOf('-', ISO_DAY) > 0;
        return OffsetDateTime.parse(offset ? text : text + "Z");
    }
}
