package dev.regulars.analytics.staff.web;

import dev.regulars.analytics.staff.Codes;
import dev.regulars.analytics.staff.Taken;
import dev.regulars.analytics.staff.Viewer;
import dev.regulars.analytics.staff.Years;
import dev.regulars.analytics.staff.performance.Measure;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks of what is asked, the same at all addresses. */
final class Asked {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_BYTES = 2 << 20;
    private static final int MOST_DAYS = 92;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Asked() {}

    static void store(Viewer viewer, String store) {
        if (!viewer.runs(store)) {
            throw StaffRefusal.otherStore();
        }
        if (!Codes.isOne(store)) {
            throw StaffRefusal.wrong("store", "an id");
        }
    }

    static void day(String parameter, LocalDate day) {
        if (!Years.have(day)) {
            throw StaffRefusal.wrong(parameter, "a day of 1900 to 2199");
        }
    }

    static void days(LocalDate from, LocalDate to) {
        day("from", from);
        day("to", to);
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw StaffRefusal.wrong("to", "from 1 to " + MOST_DAYS + " days");
        }
    }

    static void monday(LocalDate week) {
        day("week", week);
        if (week.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw StaffRefusal.wrong("week", "its Monday");
        }
    }

    static Measure measure(String word) {
        return Arrays.stream(Measure.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> StaffRefusal.wrong(
                        "by",
                        String.join(
                                ", ",
                                Arrays.stream(Measure.values())
                                        .map(Measure::word)
                                        .toList())));
    }

    static String text(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new StaffRefusal(HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE", "at most 2 MB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            // Spreadsheets begin a file with it.
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw StaffRefusal.noBody("the body is not in UTF-8");
        }
    }

    static JsonNode json(HttpServletRequest request) throws IOException {
        try {
            return JSON.readTree(text(request));
        } catch (JacksonException e) {
            throw StaffRefusal.noBody("the body is no JSON");
        }
    }

    /** What an object has, as texts; what should be no list or object is wrong as a text, too. */
    static Map<String, String> form(JsonNode object) {
        Map<String, String> form = new LinkedHashMap<>();
        object.propertyStream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> form.put(field.getKey(), text(field.getValue())));
        return form;
    }

    private static String text(JsonNode value) {
        return value.isContainer() ? value.toString() : value.asString();
    }

    /** A list that is not there would take everything away. */
    static List<Map<String, String>> forms(JsonNode body, String name) {
        JsonNode list = body.path(name);
        if (!list.isArray()) {
            throw StaffRefusal.noBody(name + ": a list");
        }
        List<Map<String, String>> forms = new ArrayList<>();
        list.valueStream().forEach(one -> forms.add(form(one)));
        return forms;
    }

    /** A file that was only tried is answered with what is wrong; else that is a refusal. */
    static Taken taken(Taken taken, boolean dryRun) {
        if (!taken.wrong().isEmpty() && !dryRun) {
            throw StaffRefusal.wrongRows(taken.wrong());
        }
        return taken;
    }
}
