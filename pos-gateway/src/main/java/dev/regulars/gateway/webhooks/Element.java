package dev.regulars.gateway.webhooks;

import dev.regulars.gateway.transaction.ReasonCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** An element of an event and where it stands, so that what is wrong can be named. Other fields do not matter. */
public final class Element {
    private static final int MAX_ITEMS = 10_000;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,10}(\\.\\d{1,4})?");
    private final JsonNode node;
    private final String path;

    private Element(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    public static Element root(JsonNode node) {
        return new Element(node, "");
    }

    /** Also when it is missing or null: then it has nothing. */
    public Element at(String field) {
        return new Element(node.path(field), path.isEmpty() ? field : path + "." + field);
    }

    public boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** A string that is not blank, or a number as it is written. */
    public Optional<String> text() {
        if (!isPresent()) {
            return Optional.empty();
        }
        if (!node.isString() && !node.isIntegralNumber()) {
            throw wrong("must be a string or a whole number");
        }
        return Optional.of(node.asString()).filter(text -> !text.isBlank());
    }

    public String requiredText() {
        return text().orElseThrow(this::missing);
    }

    public boolean isTrue() {
        return node.isBoolean() && node.booleanValue();
    }

    public long wholeNumber() {
        if (!isPresent()) {
            throw missing();
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw wrong("must be a whole number that is not negative");
        }
        return node.longValue();
    }

    /** A decimal amount as a string, or a number. */
    public BigDecimal amount() {
        if (!isPresent()) {
            throw missing();
        }
        // As it is written, not as a decimal: 1E999999999 would have a billion digits.
        String text = node.isNumber() || node.isString() ? node.asString() : "";
        if (!AMOUNT.matcher(text).matches()) {
            throw wrong("must be an amount that is not negative, such as 12.50");
        }
        return new BigDecimal(text);
    }

    public BigDecimal amountOrZero() {
        return isPresent() ? amount() : BigDecimal.ZERO;
    }

    /** Empty when it is missing. */
    public List<Element> items() {
        if (!isPresent()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw wrong("must be a list");
        }
        if (node.size() > MAX_ITEMS) {
            throw new NotAsExpected(ReasonCode.TOO_MANY_LINES, path, "must have at most " + MAX_ITEMS + " items");
        }
        List<Element> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new Element(node.get(i), path + "[" + i + "]"));
        }
        return items;
    }

    public NotAsExpected missing() {
        return new NotAsExpected(ReasonCode.MISSING_FIELD, path, "is required");
    }

    public NotAsExpected wrong(String expected) {
        return new NotAsExpected(ReasonCode.INVALID_VALUE, path, expected);
    }
}
