package dev.regulars.program.workbook;

import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells of columns that hold days and moments. */
final class DateCells {

    private static final Pattern DAY_OR_MONTH_FIRST = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})");

    private final boolean from1904;

    DateCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** A whole day where the cell shows no time; midnight where it shows one. */
    ReadCell serial(BigDecimal number, CellFormat format) {
        LocalDateTime moment = format.date() ? SerialDate.read(number, from1904) : null;
        return moment == null
                ? ReadCell.invalid("is the number " + number.toPlainString() + ", no day; write it like 2026-12-24")
                : of(moment, format.withTime());
    }

    /** For messages: the day, or the number when it is none. */
    String shown(BigDecimal number) {
        LocalDateTime moment = SerialDate.read(number, from1904);
        return moment == null ? number.toPlainString() : moment.toLocalDate().toString();
    }

    ReadCell iso(SheetCell cell) {
        String text =
                cell.text().endsWith("Z") ? cell.text().substring(0, cell.text().length() - 1) : cell.text();
        try {
            return text.indexOf('T') < 0
                    ? ReadCell.of(LocalDate.parse(text).toString())
                    : of(LocalDateTime.parse(text), cell.format().withTime());
        } catch (DateTimeException e) {
            return asText(cell.text());
        }
    }

    private static ReadCell of(LocalDateTime moment, boolean withTime) {
        boolean wholeDay = !withTime && moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return ReadCell.of(wholeDay ? moment.toLocalDate().toString() : moment.toString());
    }

    /** {@code 24.12.2026}: write 2026-12-24. */
    static ReadCell asText(String text) {
        Set<String> meant = new LinkedHashSet<>();
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher yearLast = DAY_OR_MONTH_FIRST.matcher(text);
        if (yearFirst.matches()) {
            add(meant, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        } else if (yearLast.matches()) {
            add(meant, yearLast.group(4), yearLast.group(3), yearLast.group(1));
            if (!yearLast.group(2).equals(".")) {
                add(meant, yearLast.group(4), yearLast.group(1), yearLast.group(3));
            }
        }
        String suggestion = meant.isEmpty() ? "it like 2026-12-24" : String.join(" or ", meant);
        return new ReadCell(Code.DATE_AS_TEXT, "\"" + text + "\" is text that is no day; write " + suggestion);
    }

    private static void add(Set<String> meant, String year, String month, String day) {
        try {
            meant.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            // There is no such day: it was not meant.
        }
    }
}
