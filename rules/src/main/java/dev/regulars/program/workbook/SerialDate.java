package dev.regulars.program.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days as spreadsheets count them: 2026-12-24 is 46380, its noon 46380.5. Days before 1900-03-01 are not counted: what
 * 60 and less mean differs between programs, for one of which 1900 was a leap year.
 */
final class SerialDate {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    private SerialDate() {}

    static boolean counts(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** @param time to the second */
    static double of(LocalDate day, LocalTime time) {
        return ChronoUnit.DAYS.between(ZERO, day) + time.toSecondOfDay() / SECONDS_OF_A_DAY.doubleValue();
    }

    /**
     * To the nearest second; null when it is no day that is counted.
     *
     * @param from1904 whether the workbook counts from 1904, as old ones of one system do
     */
    static @Nullable LocalDateTime read(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(ChronoUnit.DAYS.between(ZERO, LAST) + 1)) >= 0) {
            return null;
        }
        long seconds = serial.multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDateTime moment = (from1904 ? ZERO_1904 : ZERO).atStartOfDay().plusSeconds(seconds);
        return counts(moment.toLocalDate()) ? moment : null;
    }
}
