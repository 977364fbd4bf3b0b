package dev.regulars.program.reading;

import dev.regulars.program.BasketConditions;
import dev.regulars.program.Campaign;
import dev.regulars.program.EventAttribute;
import dev.regulars.program.EventRow;
import dev.regulars.program.ProgramSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code events.csv}. */
final class EventRows {

    private final GivingCells giving;
    private final Map<String, EventAttribute> known = new HashMap<>();

    EventRows(ProgramSettings settings) {
        this.giving = new GivingCells(settings);
    }

    List<EventRow> of(List<Row> rows) {
        List<EventRow> read = rows.stream().map(this::event).toList();
        for (int i = 0; i < read.size(); i++) {
            only(rows.get(i), read.get(i));
        }
        return read;
    }

    private EventRow event(Row row) {
        List<EventAttribute> attributes = AttributeCells.of(row, "attributes");
        for (EventAttribute attribute : attributes) {
            EventAttribute other = known.putIfAbsent(key(row.text("event"), attribute.name()), attribute);
            if (other != null && !other.equals(attribute)) {
                row.invalid(
                        "attributes",
                        "\"" + attribute.name() + "\" is another one in an earlier row of \"" + row.text("event")
                                + "\"");
            }
        }
        Campaign earns = giving.campaign(row, EventRow.LANE, BasketConditions.ANY);
        return new EventRow(row.text("event"), row.words("sources"), attributes, AttributeCells.of(row, "only"), earns);
    }

    /** What narrows must be told by events of the kind. */
    private void only(Row row, EventRow event) {
        for (EventAttribute narrow : event.only()) {
            if (!known.containsKey(key(event.kind(), narrow.name()))) {
                row.invalid("only", "\"" + narrow.name() + "\" is no attribute of \"" + event.kind() + "\"");
            }
        }
    }

    private static String key(String kind, String attribute) {
        return kind + "|" + attribute;
    }
}
