package dev.regulars.decision.web;

import dev.regulars.decision.web.Problem.FieldError;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A JSON object while it is read: typed access that reports every field that is unknown, missing or wrong, with its
 * path, and never
 * repeats what a value was (it may be personal). Where something is wrong a harmless value is given, and the whole is
 * refused in the end.
 */
public final class Fields {

    private static final Pattern DAY = Pattern.compile("(19[7-9]|[2-9]\\d\\d)\\d-\\d{2}-\\d{2}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,10}(\\.\\d{1,4})?");

    private final JsonNode object;
    private final String path;
    private final List<FieldError> errors;
    private final Set<String> read = new HashSet<>();

    private Fields(JsonNode object, String path, List<FieldError> errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
    }

    /** What came of reading a body. */
    public sealed interface Result<T> {
        record Read<T>(T value) implements Result<T> {}

        record Refused<T>(Problem problem) implements Result<T> {}
    }

    public static <T> Result<T> read(byte[] body, Function<Fields, T> reader) {
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : "line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            return new Result.Refused<>(Problem.of(ProblemCode.MALFORMED_JSON, where));
        }
        if (!node.isObject()) {
            return new Result.Refused<>(Problem.of(ProblemCode.MALFORMED_JSON, "must be an object"));
        }
        List<FieldError> errors = new ArrayList<>();
        Fields fields = new Fields(node, "", errors);
        T value = reader.apply(fields);
        fields.reportUnread();
        return errors.isEmpty() ? new Result.Read<>(value) : new Result.Refused<>(Problem.of(errors));
    }

    public String text(String name, Pattern form, String whenMissing) {
        String text = optionalText(name, form);
        if (text == null) {
            requirePresent(name);
        }
        return text == null ? whenMissing : text;
    }

    public @Nullable String optionalText(String name, Pattern form) {
        JsonNode node = node(name);
        if (node == null) {
            return null;
        }
        if (!node.isString()) {
            error(ProblemCode.INVALID_VALUE, name, "must be a string");
            return null;
        }
        if (!form.matcher(node.stringValue()).matches()) {
            error(ProblemCode.INVALID_VALUE, name, FormWords.of(form));
            return null;
        }
        return node.stringValue();
    }

    public BigDecimal decimal(String name, @Nullable BigDecimal whenMissing) {
        String text = optionalText(name, DECIMAL);
        if (text == null && whenMissing == null) {
            requirePresent(name);
        }
        return text != null ? new BigDecimal(text) : whenMissing == null ? BigDecimal.ONE : whenMissing;
    }

    public boolean bool(String name) {
        JsonNode node = node(name);
        if (node != null && !node.isBoolean()) {
            error(ProblemCode.INVALID_VALUE, name, "must be true or false");
        }
        return node != null && node.isBoolean() && node.booleanValue();
    }

    /** Which has to be said. */
    public boolean yesOrNo(String name) {
        if (node(name) == null) {
            requirePresent(name);
        }
        return bool(name);
    }

    /** Between both ends, which are included; {@code least} when something is wrong. */
    public int whole(String name, int least, int most) {
        JsonNode node = node(name);
        if (node == null) {
            requirePresent(name);
            return least;
        }
        boolean right = node.isInt() && node.intValue() >= least && node.intValue() <= most;
        if (!right) {
            error(ProblemCode.INVALID_VALUE, name, "must be a whole number from " + least + " to " + most);
        }
        return right ? node.intValue() : least;
    }

    /** Likewise; {@code least} when it is not there. */
    public int wholeOrLeast(String name, int least, int most) {
        return node(name) == null ? least : whole(name, least, most);
    }

    /** Years 1970 to 9999. */
    public LocalDate day(String name) {
        String text = text(name, DAY, "1970-01-01");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            error(ProblemCode.INVALID_VALUE, name, "must be a day like 2026-11-21");
            return LocalDate.EPOCH;
        }
    }

    public @Nullable LocalDate optionalDay(String name) {
        return node(name) == null ? null : day(name);
    }

    public <E> E oneOf(String name, Map<String, E> allowed, E whenMissing) {
        JsonNode node = node(name);
        if (node == null) {
            requirePresent(name);
            return whenMissing;
        }
        E value = node.isString() ? allowed.get(node.stringValue()) : null;
        if (value == null) {
            error(ProblemCode.INVALID_VALUE, name, "must be one of " + String.join(", ", allowed.keySet()));
        }
        return value == null ? whenMissing : value;
    }

    /** With an offset; years 1970 to 9999, so that every day has a name of ten characters. */
    public Instant instant(String name, @Nullable Instant whenMissing) {
        JsonNode node = node(name);
        if (node == null && whenMissing != null) {
            return whenMissing;
        }
        try {
            if (node == null) {
                requirePresent(name);
            } else if (node.isString()) {
                OffsetDateTime time = OffsetDateTime.parse(node.stringValue());
                if (time.getYear() >= 1970 && time.getYear() <= 9999) {
                    return time.toInstant();
                }
            }
        } catch (DateTimeException notATime) {
            // Reported below.
        }
        if (node != null) {
            error(ProblemCode.INVALID_VALUE, name, "must be an instant with offset like 2026-11-21T10:15:00Z");
        }
        return Instant.EPOCH;
    }

    public @Nullable Fields object(String name) {
        JsonNode node = node(name);
        if (node != null && !node.isObject()) {
            error(ProblemCode.INVALID_VALUE, name, "must be an object");
            return null;
        }
        return node == null ? null : new Fields(node, path + name + ".", errors);
    }

    /** Reads each item and reports what it did not read; an item beyond {@code most} is not looked at. */
    public <T> List<T> list(String name, boolean needed, int most, ProblemCode tooMany, Function<Fields, T> reader) {
        JsonNode node = node(name);
        List<T> items = new ArrayList<>();
        if (node == null) {
            if (needed) {
                requirePresent(name);
            }
            return items;
        }
        if (!node.isArray()) {
            error(ProblemCode.INVALID_VALUE, name, "must be a list");
            return items;
        }
        if (node.size() > most) {
            error(tooMany, name, "has " + node.size() + " items, at most " + most + " are allowed");
            return items;
        }
        for (int i = 0; i < node.size(); i++) {
            JsonNode item = node.get(i);
            String at = path + name + "[" + i + "]";
            if (!item.isObject()) {
                errors.add(new FieldError(ProblemCode.INVALID_VALUE, at, "must be an object"));
            }
            Fields fields =
                    new Fields(item.isObject() ? item : JsonNodeFactory.instance.objectNode(), at + ".", errors);
            items.add(reader.apply(fields));
            fields.reportUnread();
        }
        return items;
    }

    /** Texts that each match {@code form}; none when missing. */
    public List<String> texts(String name, int most, Pattern form) {
        JsonNode node = node(name);
        List<String> texts = new ArrayList<>();
        if (node == null) {
            return texts;
        }
        if (!node.isArray() || node.size() > most) {
            error(ProblemCode.INVALID_VALUE, name, "must be a list of at most " + most + " texts");
            return texts;
        }
        for (int i = 0; i < node.size(); i++) {
            JsonNode item = node.get(i);
            if (item.isString() && form.matcher(item.stringValue()).matches()) {
                texts.add(item.stringValue());
            } else {
                error(ProblemCode.INVALID_VALUE, name + "[" + i + "]", FormWords.of(form));
            }
        }
        return texts;
    }

    /** An object of words, whole numbers, true and false, as texts; names and values match their forms. */
    public Map<String, String> words(String name, int most, Pattern names, Pattern form) {
        JsonNode node = node(name);
        return node == null ? Map.of() : Words.of(node, most, names, form, (at, reason) -> refuse(name + at, reason));
    }

    /** For a value that has its form and is wrong all the same. */
    public void refuse(String name, String reason) {
        error(ProblemCode.INVALID_VALUE, name, reason);
    }

    public void reportUnread() {
        for (String name : object.propertyNames()) {
            if (!read.contains(name)) {
                // The name itself may be anything: shortened, so that a body cannot be echoed.
                error(ProblemCode.UNKNOWN_FIELD, name.length() > 64 ? name.substring(0, 64) : name, "is not known");
            }
        }
    }

    /** Of an object, which is otherwise null when it is missing. */
    public void requirePresent(String name) {
        JsonNode node = object.get(name);
        if (node == null || node.isNull()) {
            error(ProblemCode.MISSING_FIELD, name, "must be given");
        }
    }

    private @Nullable JsonNode node(String name) {
        read.add(name);
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    private void error(ProblemCode code, String name, String reason) {
        errors.add(new FieldError(code, path + name, reason));
    }
}
