package dev.regulars.decision.runs;

import java.time.LocalDate;
import org.bson.Document;

/**
 * How far a run has come.
 *
 * @param after id of the last member that is done; empty at the beginning
 * @param looked members it has come by
 * @param changed those of them that it has changed
 */
public record Place(String kind, LocalDate day, String after, long looked, long changed, boolean done) {

    static Place begin(String kind, LocalDate day) {
        return new Place(kind, day, "", 0, 0, false);
    }

    public static String id(String kind, LocalDate day) {
        return kind + ":" + day;
    }

    public String id() {
        return id(kind, day);
    }

    Document write() {
        return new Document("_id", id())
                .append("kind", kind)
                .append("day", day.toString())
                .append("after", after)
                .append("looked", looked)
                .append("changed", changed)
                .append("done", done);
    }

    static Place read(Document document) {
        return new Place(
                document.getString("kind"),
                LocalDate.parse(document.getString("day")),
                document.getString("after"),
                document.getLong("looked"),
                document.getLong("changed"),
                document.getBoolean("done"));
    }
}
