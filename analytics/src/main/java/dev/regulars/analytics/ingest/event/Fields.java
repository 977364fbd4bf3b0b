package dev.regulars.analytics.ingest.event;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Typed fields of one JSON object, each within bounds that the database and the sums over it can hold. */
record Fields(JsonNode node, String path) {
    private static final int MAX_TEXT = 200;
    private static final int MAX_AMOUNT_DIGITS_BEFORE_POINT = 14;
    private static final int MAX_AMOUNT_DECIMALS = 4;
    /** A trillion: nine million of them still sum up in a long. */
    private static final long MAX_INTEGER = 1_000_000_000_000L;

    private static final int MAX_COUNT = 1_000_000_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern DATE_TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Nothing but these. */
    void only(Set<String> names) {
        if (!node.isObject()) {
            throw new InvalidField(path);
        }
        for (String name : node.propertyNames()) {
            if (!names.contains(name)) {
                throw invalid(name);
            }
        }
    }

    boolean has(String name) {
        return node.has(name);
    }

    Fields object(String name) {
        return new Fields(node.path(name), name);
    }

    void is(String name, String expected) {
        if (!expected.equals(text(name))) {
            throw invalid(name);
        }
    }

    String oneOf(String name, Set<String> words) {
        String text = text(name);
        if (!words.contains(text)) {
            throw invalid(name);
        }
        return text;
    }

    String text(String name) {
        return storable(name, node.path(name));
    }

    String textOrNone(String name) {
        return has(name) ? text(name) : "";
    }

    @Nullable
    String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    List<String> texts(String name, int least, int most) {
        if (!has(name)) {
            return List.of();
        }
        List<String> texts = list(name, most, item -> item.storable(name, item.node));
        if (texts.size() < least) {
            throw invalid(name);
        }
        return texts;
    }

    boolean flag(String name) {
        JsonNode flag = node.path(name);
        if (has(name) && !flag.isBoolean()) {
            throw invalid(name);
        }
        return flag.booleanValue(false);
    }

    long integer(String name) {
        JsonNode number = node.path(name);
        if (!number.isIntegralNumber()
                || !number.canConvertToLong()
                || number.longValue() > MAX_INTEGER
                || number.longValue() < -MAX_INTEGER) {
            throw invalid(name);
        }
        return number.longValue();
    }

    long count(String name, int least) {
        long count = integer(name);
        if (count < least || count > MAX_COUNT) {
            throw invalid(name);
        }
        return count;
    }

    /** That is not negative. */
    BigDecimal decimal(String name) {
        BigDecimal decimal = amount(name);
        if (text(name).startsWith("-")) {
            throw invalid(name);
        }
        return decimal;
    }

    void optionalDecimal(String name) {
        if (has(name)) {
            decimal(name);
        }
    }

    BigDecimal amount(String name) {
        BigDecimal amount = new BigDecimal(matching(name, AMOUNT)).stripTrailingZeros();
        if (amount.scale() > MAX_AMOUNT_DECIMALS
                || amount.precision() - amount.scale() > MAX_AMOUNT_DIGITS_BEFORE_POINT) {
            throw invalid(name);
        }
        return amount.setScale(MAX_AMOUNT_DECIMALS);
    }

    String currency(String name) {
        return matching(name, CURRENCY);
    }

    Instant instant(String name) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(matching(name, DATE_TIME));
            return withinYears(name, time.getYear(), time.toInstant());
        } catch (DateTimeException e) {
            throw invalid(name);
        }
    }

    LocalDate day(String name) {
        try {
            LocalDate day = LocalDate.parse(matching(name, DAY));
            return withinYears(name, day.getYear(), day);
        } catch (DateTimeException e) {
            throw invalid(name);
        }
    }

    @Nullable
    LocalDate optionalDay(String name) {
        return has(name) ? day(name) : null;
    }

    /** One that would be empty is left out. */
    <T> List<T> someList(String name, int limit, Function<Fields, T> decode) {
        if (!has(name)) {
            return List.of();
        }
        List<T> items = list(name, limit, decode);
        if (items.isEmpty()) {
            throw invalid(name);
        }
        return items;
    }

    <T> List<T> list(String name, int limit, Function<Fields, T> decode) {
        JsonNode array = node.path(name);
        if (!array.isArray() || array.size() > limit) {
            throw invalid(name);
        }
        if (array.isEmpty()) {
            return List.of();
        }
        List<T> items = new ArrayList<>(array.size());
        String place = path + "." + name;
        for (JsonNode item : array) {
            items.add(decode.apply(new Fields(item, place)));
        }
        return items;
    }

    private String matching(String name, Pattern pattern) {
        String text = text(name);
        if (!pattern.matcher(text).matches()) {
            throw invalid(name);
        }
        return text;
    }

    private <T> T withinYears(String name, int year, T value) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw invalid(name);
        }
        return value;
    }

    private String storable(String name, JsonNode value) {
        String text = value.stringValue("");
        if (text.isEmpty() || text.length() > MAX_TEXT || !isPlain(text)) {
            throw invalid(name);
        }
        return text;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f) {
                return text.codePoints()
                        .noneMatch(p -> Character.isISOControl(p) || Character.getType(p) == Character.SURROGATE);
            }
        }
        return true;
    }

    private InvalidField invalid(String name) {
        return new InvalidField(path + "." + name);
    }
}
