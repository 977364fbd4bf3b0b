package dev.regulars.decision.simulating.web;

import dev.regulars.decision.web.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A result as a table that a spreadsheet can turn as it likes: a line for each figure, draft beside live. Money in
 * major units.
 */
final class ResultCsv {

    private static final String HEADER = "about,which,figure,draft,live\r\n";
    private static final Set<String> MONEY =
            Set.of("net", "eligible", "pointsValue", "discounts", "voucherValue", "cost");
    private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r');

    private final StringBuilder out = new StringBuilder(HEADER);
    private final JsonNode result;
    private final int decimals;

    private ResultCsv(JsonNode result) {
        this.result = result;
        this.decimals = result.path("live").path("decimals").asInt(2);
    }

    static String write(String json) {
        ResultCsv csv = new ResultCsv(Json.MAPPER.readTree(json));
        csv.all();
        return csv.out.toString();
    }

    private void all() {
        figures("total", "", result.at("/draft/total"), result.at("/live/total"));
        Map<String, JsonNode> live = byDay(result.at("/live/days"));
        byDay(result.at("/draft/days")).forEach((day, figures) -> {
            JsonNode beside = live.remove(day);
            figures("day", day, figures, beside == null ? Json.MAPPER.createObjectNode() : beside);
        });
        live.forEach((day, figures) -> figures("day", day, Json.MAPPER.createObjectNode(), figures));
        for (JsonNode row : result.path("campaigns")) {
            figures("campaign", row.path("id").asString(), row.path("draft"), row.path("live"));
        }
        for (JsonNode row : result.path("segments")) {
            figures("segment", row.path("segment").asString(), row.path("draft"), row.path("live"));
        }
        for (String side : new String[] {"winners", "losers"}) {
            for (JsonNode row : result.path(side)) {
                String member = row.path("memberId").asString();
                line(side, member, "points", row.path("draftPoints"), row.path("livePoints"));
                line(side, member, "cost", row.path("draftCost"), row.path("liveCost"));
            }
        }
        for (JsonNode move : result.path("tiers")) {
            String which =
                    move.path("from").asString() + " > " + move.path("to").asString();
            line("tier, live > draft", which, "members", move.path("members"), Json.MAPPER.nullNode());
        }
    }

    private static Map<String, JsonNode> byDay(JsonNode days) {
        Map<String, JsonNode> byDay = new LinkedHashMap<>();
        days.forEach(day -> byDay.put(day.path("day").asString(), day));
        return byDay;
    }

    private void figures(String about, String which, JsonNode draft, JsonNode live) {
        JsonNode names = draft.isEmpty() ? live : draft;
        for (String name : names.propertyNames()) {
            if (!name.equals("day")) {
                line(about, which, name, draft.path(name), live.path(name));
            }
        }
    }

    private void line(String about, String which, String figure, JsonNode draft, JsonNode live) {
        out.append(cell(about))
                .append(',')
                .append(cell(which))
                .append(',')
                .append(figure)
                .append(',');
        out.append(value(figure, draft)).append(',').append(value(figure, live)).append("\r\n");
    }

    private String value(String figure, JsonNode value) {
        if (value.isNumber()) {
            return MONEY.contains(figure)
                    ? BigDecimal.valueOf(value.longValue(), decimals).toPlainString()
                    : value.asString();
        }
        return cell(value.asString(""));
    }

    /** What a spreadsheet would take for a formula becomes a text. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.contains(text.charAt(0)) ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
