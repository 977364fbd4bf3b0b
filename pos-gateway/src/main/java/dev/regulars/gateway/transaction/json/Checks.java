package dev.regulars.gateway.transaction.json;

import dev.regulars.gateway.transaction.ReasonCode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The kinds of values that the contract knows. */
final class Checks {
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    private Checks() {}

    static Check matching(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return text(value -> pattern.matcher(value).matches(), "must be a string that matches " + regex);
    }

    static Check length(int min, int max) {
        return text(
                value -> {
                    int length = value.codePointCount(0, value.length());
                    return length >= min && length <= max;
                },
                "must be a string of " + min + " to " + max + " characters");
    }

    static Check oneOf(String... values) {
        List<String> allowed = List.of(values);
        return text(allowed::contains, "must be one of " + String.join(", ", allowed));
    }

    static Check dateTime() {
        return text(Checks::isDateTime, "must be an instant with an offset, such as 2026-03-01T09:30:00+01:00");
    }

    static Check whole(int min, int max) {
        return valid(
                value -> value.isInt() && value.intValue() >= min && value.intValue() <= max,
                "must be a whole number from " + min + " to " + max);
    }

    static Check flag() {
        return valid(JsonNode::isBoolean, "must be true or false");
    }

    static Check list(int max, ReasonCode tooMany, Check item) {
        return (value, parent, name, reasons) -> {
            if (!value.isArray()) {
                reasons.add(ReasonCode.INVALID_VALUE, parent + name, "must be a list");
            } else if (value.size() > max) {
                reasons.add(tooMany, parent + name, "must have at most " + max + " items");
            } else {
                for (int i = 0; i < value.size(); i++) {
                    item.check(value.get(i), parent, name + "[" + i + "]", reasons);
                }
            }
        };
    }

    private static Check text(Predicate<String> valid, String expected) {
        return valid(value -> value.isString() && valid.test(value.stringValue()), expected);
    }

    private static Check valid(Predicate<JsonNode> valid, String expected) {
        return (value, parent, name, reasons) -> {
            if (!valid.test(value)) {
                reasons.add(ReasonCode.INVALID_VALUE, parent + name, expected);
            }
        };
    }

    private static boolean isDateTime(String value) {
        if (!RFC_3339.matcher(value).matches()) {
            return false;
        }
        try {
            OffsetDateTime.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
