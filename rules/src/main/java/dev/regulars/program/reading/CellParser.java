package dev.regulars.program.reading;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Hours;
import dev.regulars.program.Moment;
import dev.regulars.program.Nth;
import dev.regulars.program.Range;
import dev.regulars.program.dictionary.Column;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a filled cell to the type of its column; an {@link IllegalArgumentException} says what is wrong with it. */
final class CellParser {

    private static final int MAX_LENGTH = 5_000;
    private static final int MAX_WORDS = 500;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,10}(\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,9})?\\s*\\.\\.\\s*(-?\\d{1,9})?");
    private static final Pattern AMOUNT_RANGE =
            Pattern.compile("(\\d{1,10}(?:\\.\\d+)?)?\\s*\\.\\.\\s*(\\d{1,10}(?:\\.\\d+)?)?");

    private final CurrencyUnit currency;

    CellParser(CurrencyUnit currency) {
        this.currency = currency;
    }

    /** @param cell not blank */
    Object parse(Column column, String cell) {
        if (cell.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("has more than " + MAX_LENGTH + " characters");
        }
        return switch (column.type()) {
            case TEXT, EXPRESSION -> cell;
            case ID, WORD -> word(cell);
            case WORDS -> words(cell);
            case CHOICE -> allowed(column, cell.toLowerCase(Locale.ROOT));
            case CHOICES -> choices(column, cell);
            case YES_NO -> yesNo(cell);
            case DATE, MOMENT, HOURS -> time(column, cell);
            case WHOLE ->
                Long.valueOf(matching(WHOLE, cell, "no whole number like 50").group());
            case DECIMAL ->
                new BigDecimal(
                        matching(DECIMAL, cell, "no decimal number like 1.25").group());
            case PERCENT -> percent(cell);
            case AMOUNT -> amount(matching(AMOUNT, cell, notAnAmount()).group());
            case RANGE -> range(cell);
            case AMOUNT_RANGE -> amountRange(cell);
            case NTH -> nth(cell);
        };
    }

    private static String word(String cell) {
        if (cell.indexOf('|') >= 0 || cell.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("\"" + cell + "\" is not one word: it has a | or a control character");
        }
        return cell;
    }

    private static Set<String> words(String cell) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : cell.split("\\|")) {
            if (!part.isBlank()) {
                words.add(word(part.strip()));
            }
        }
        if (words.size() > MAX_WORDS) {
            throw new IllegalArgumentException("has more than " + MAX_WORDS + " words");
        }
        return words;
    }

    private static String allowed(Column column, String word) {
        if (!column.allowed().contains(word)) {
            throw new IllegalArgumentException("\"" + word + "\" is none of " + String.join(", ", column.allowed()));
        }
        return word;
    }

    private static Set<String> choices(Column column, String cell) {
        Set<String> choices = words(cell.toLowerCase(Locale.ROOT));
        choices.forEach(choice -> allowed(column, choice));
        return choices;
    }

    private static Boolean yesNo(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("\"" + cell + "\" is neither yes nor no");
        };
    }

    private static Object time(Column column, String cell) {
        try {
            return switch (column.type()) {
                case DATE -> LocalDate.parse(cell);
                case HOURS -> hours(cell);
                default -> moment(cell);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + cell + "\" is not written like " + column.type().example());
        }
    }

    private static Moment moment(String cell) {
        if (cell.length() <= 10) {
            return new Moment(LocalDate.parse(cell), null);
        }
        LocalDateTime moment = LocalDateTime.parse(cell.replace(' ', 'T'));
        return new Moment(moment.toLocalDate(), moment.toLocalTime());
    }

    private static List<Hours> hours(String cell) {
        List<Hours> spans = new ArrayList<>();
        for (String span : words(cell)) {
            String[] ends = span.split("-", -1);
            if (ends.length != 2) {
                throw new DateTimeException("no span");
            }
            Hours hours = new Hours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
            if (hours.from().equals(hours.to())) {
                throw new IllegalArgumentException("\"" + span + "\" is an empty span; the whole day is an empty cell");
            }
            spans.add(hours);
        }
        return List.copyOf(spans);
    }

    private static BigDecimal percent(String cell) {
        BigDecimal percent =
                new BigDecimal(matching(DECIMAL, cell.replace("%", "").strip(), "no percentage like 10")
                        .group());
        if (percent.signum() < 0 || percent.compareTo(new BigDecimal(100)) > 0) {
            throw new IllegalArgumentException("\"" + cell + "\" is not between 0 and 100");
        }
        return percent;
    }

    private String notAnAmount() {
        return "no amount in " + currency.code() + " with at most " + currency.decimals() + " decimals";
    }

    private Long amount(String text) {
        BigDecimal amount = new BigDecimal(text);
        if (!currency.fits(amount)) {
            throw new IllegalArgumentException("\"" + text + "\" is " + notAnAmount());
        }
        return currency.toMinor(amount);
    }

    private static Range range(String cell) {
        if (!cell.contains("..")) {
            long only = Long.parseLong(matching(Pattern.compile("-?\\d{1,9}"), cell, "no range like 0..30")
                    .group());
            return new Range(only, only);
        }
        Matcher ends = matching(RANGE, cell, "no range like 0..30");
        return ordered(
                cell,
                ends.group(1) == null ? Long.MIN_VALUE : Long.parseLong(ends.group(1)),
                ends.group(2) == null ? Long.MAX_VALUE : Long.parseLong(ends.group(2)));
    }

    private Range amountRange(String cell) {
        Matcher ends = matching(AMOUNT_RANGE, cell, "no range of amounts like 100.00..");
        return ordered(
                cell,
                ends.group(1) == null ? Long.MIN_VALUE : amount(ends.group(1)),
                ends.group(2) == null ? Long.MAX_VALUE : amount(ends.group(2)));
    }

    private static Range ordered(String cell, long from, long to) {
        if (from > to) {
            throw new IllegalArgumentException("\"" + cell + "\" ends before it begins");
        }
        return new Range(from, to);
    }

    private static Nth nth(String cell) {
        Set<Integer> exactly = new LinkedHashSet<>();
        Set<Integer> every = new LinkedHashSet<>();
        for (String word : words(cell.toLowerCase(Locale.ROOT))) {
            boolean repeats = word.startsWith("every ");
            String number = repeats ? word.substring("every ".length()).strip() : word;
            int value = Integer.parseInt(
                    matching(WHOLE, number, "neither a number nor every 10").group());
            if (value < 1) {
                throw new IllegalArgumentException("counting begins at 1");
            }
            (repeats ? every : exactly).add(value);
        }
        return new Nth(exactly, every);
    }

    private static Matcher matching(Pattern pattern, String cell, String otherwise) {
        Matcher matcher = pattern.matcher(cell);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + cell + "\" is " + otherwise);
        }
        return matcher;
    }
}
