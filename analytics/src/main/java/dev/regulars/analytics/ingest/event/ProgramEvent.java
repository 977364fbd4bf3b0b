package dev.regulars.analytics.ingest.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A version of the program went live, or a part of a large one: program.schema.json. */
public record ProgramEvent(
        String eventId,
        String version,
        long number,
        String name,
        String kind,
        Instant liveFrom,
        String currency,
        ClockTimes clock,
        List<Row> rows) {
    private static final int MAX_ROWS = 20_000;

    /**
     * @param timeZone of stores that do not have their own
     * @param dayCutOff local time at which a business day begins
     * @param stores zones by store, of those that have another one
     */
    public record ClockTimes(String timeZone, LocalTime dayCutOff, Map<String, String> stores) {}

    /**
     * @param part campaign, offer, reward, tier, store or segment
     * @param holdOut percent
     * @param budget points
     * @param value money, of a reward
     */
    public record Row(
            String part,
            String id,
            String name,
            int position,
            boolean active,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            @Nullable BigDecimal holdOut,
            @Nullable Long budget,
            @Nullable BigDecimal budgetAmount,
            @Nullable BigDecimal value) {}

    public static SmallEventReader<ProgramEvent> reader() {
        return new SmallEventReader<>(new Contract("program.schema.json"), ProgramEvent::decode);
    }

    private static ProgramEvent decode(JsonNode event) {
        Fields envelope = new Fields(event, "$");
        Fields data = envelope.object("data");
        List<Row> rows = new ArrayList<>();
        int position = 0;
        for (String tier : data.texts("tiers", 0, MAX_ROWS)) {
            rows.add(row("tier", tier, tier, ++position));
        }
        for (String part : List.of("campaign", "offer", "reward", "store", "segment")) {
            rows.addAll(data.list(part + "s", MAX_ROWS, row -> row(part, row)));
        }
        return new ProgramEvent(
                envelope.text("id"),
                data.text("version"),
                data.integer("number"),
                data.text("name"),
                data.text("kind"),
                data.instant("liveFrom"),
                data.text("currency"),
                clock(data),
                List.copyOf(rows));
    }

    private static ClockTimes clock(Fields data) {
        String usual = data.text("timeZone");
        Map<String, String> stores = data
                .list(
                        "stores",
                        MAX_ROWS,
                        store -> Map.entry(store.text("id"), store.has("timeZone") ? store.text("timeZone") : usual))
                .stream()
                .filter(store -> !store.getValue().equals(usual))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, again) -> one));
        // The schema has seen to its form.
        LocalTime cutOff = data.has("dayCutOff") ? LocalTime.parse(data.text("dayCutOff")) : LocalTime.MIDNIGHT;
        return new ClockTimes(usual, cutOff, stores);
    }

    private static Row row(String part, String id, String name, int position) {
        return new Row(part, id, name, position, true, null, null, null, null, null, null);
    }

    private static Row row(String part, Fields row) {
        return new Row(
                part,
                row.text("id"),
                row.textOrNone("name"),
                Math.toIntExact(row.count("position", 0)),
                !row.has("active") || row.flag("active"),
                row.optionalDay("from"),
                row.optionalDay("to"),
                row.has("holdOut") ? row.decimal("holdOut") : null,
                row.has("budget") ? Long.valueOf(row.integer("budget")) : null,
                row.has("budgetAmount") ? row.decimal("budgetAmount") : null,
                row.has("value") ? row.decimal("value") : null);
    }
}
