package dev.regulars.analytics.ingest.event;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Typed fields of one JSON object, each within bounds that the database and the sums over it can hold. */
record Fields(JsonNode object, String path) {
    private static final int MAX_TEXT = 200;
    private static final int MAX_AMOUNT_DIGITS_BEFORE_POINT = 14;
    private static final int MAX_AMOUNT_DECIMALS = 4;
    /** A trillion: nine million of them still sum up in a long. */
    private static final long MAX_INTEGER = 1_000_000_000_000L;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    String text(String name) {
        String text = object.path(name).stringValue("");
        if (text.isEmpty() || !storable(text)) {
            throw invalid(name);
        }
        return text;
    }

    @Nullable
    String optionalText(String name) {
        return object.has(name) ? text(name) : null;
    }

    boolean flag(String name) {
        return object.path(name).booleanValue(false);
    }

    long integer(String name) {
        JsonNode node = object.path(name);
        if (!node.isIntegralNumber() || !node.canConvertToLong() || Math.abs(node.longValue()) > MAX_INTEGER) {
            throw invalid(name);
        }
        return node.longValue();
    }

    BigDecimal amount(String name) {
        BigDecimal amount = new BigDecimal(text(name)).stripTrailingZeros();
        if (amount.scale() > MAX_AMOUNT_DECIMALS
                || amount.precision() - amount.scale() > MAX_AMOUNT_DIGITS_BEFORE_POINT) {
            throw invalid(name);
        }
        return amount.setScale(MAX_AMOUNT_DECIMALS);
    }

    Instant instant(String name) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text(name));
            return withinYears(name, time.getYear(), time.toInstant());
        } catch (DateTimeException e) {
            throw invalid(name);
        }
    }

    LocalDate day(String name) {
        try {
            LocalDate day = LocalDate.parse(text(name));
            return withinYears(name, day.getYear(), day);
        } catch (DateTimeException e) {
            throw invalid(name);
        }
    }

    <T> List<T> list(String name, int limit, Function<Fields, T> decode) {
        JsonNode array = object.path(name);
        if (array.size() > limit) {
            throw invalid(name);
        }
        List<T> items = new ArrayList<>(array.size());
        for (JsonNode item : array) {
            items.add(decode.apply(new Fields(item, path + "." + name)));
        }
        return items;
    }

    private <T> T withinYears(String name, int year, T value) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw invalid(name);
        }
        return value;
    }

    private static boolean storable(String text) {
        return text.length() <= MAX_TEXT
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private InvalidField invalid(String name) {
        return new InvalidField(path + "." + name);
    }
}
