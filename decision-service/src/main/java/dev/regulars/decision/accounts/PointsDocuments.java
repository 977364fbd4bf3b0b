package dev.regulars.decision.accounts;

import dev.regulars.points.Lot;
import dev.regulars.points.LotTerms;
import dev.regulars.points.Movement;
import dev.regulars.points.Notice;
import dev.regulars.points.PointsAccount;
import dev.regulars.points.PointsHold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Lots and movements of points as documents. Instants as text, because a date would cut them to milliseconds. */
final class PointsDocuments {

    static final String POINTS = "points";

    private PointsDocuments() {}

    static Document write(PointsAccount points) {
        return new Document(
                        "lots", points.lots().stream().map(PointsDocuments::lot).toList())
                .append("overdrawn", points.overdrawn())
                .append("debt", points.debt())
                .append("activeOn", text(points.activeOn()))
                .append(
                        "told",
                        points.told().stream().map(PointsDocuments::told).toList())
                .append(
                        "holds",
                        points.holds().stream().map(PointsDocuments::hold).toList());
    }

    static PointsAccount read(@Nullable Document of) {
        return of == null
                ? PointsAccount.EMPTY
                : new PointsAccount(
                        of.getList("lots", Document.class).stream()
                                .map(PointsDocuments::lot)
                                .toList(),
                        of.getLong("overdrawn"),
                        of.getLong("debt"),
                        day(of.getString("activeOn")),
                        of.getList("told", Document.class, List.of()).stream()
                                .map(PointsDocuments::told)
                                .toList(),
                        of.getList("holds", Document.class, List.of()).stream()
                                .map(PointsDocuments::hold)
                                .toList());
    }

    private static Document hold(PointsHold hold) {
        return new Document("id", hold.id())
                .append("points", hold.points())
                .append("until", hold.until().toString());
    }

    private static PointsHold hold(Document of) {
        return new PointsHold(of.getString("id"), of.getLong("points"), Instant.parse(of.getString("until")));
    }

    private static Document told(Notice notice) {
        return new Document("lastDay", notice.lastDay().toString())
                .append("daysBefore", notice.daysBefore())
                .append("points", notice.points());
    }

    private static Notice told(Document of) {
        return new Notice(LocalDate.parse(of.getString("lastDay")), of.getInteger("daysBefore"), of.getLong("points"));
    }

    private static Document lot(Lot lot) {
        Document document =
                terms(lot.terms()).append("earnedOn", lot.earnedOn().toString()).append("left", lot.left());
        return lot.expiredOn() == null
                ? document
                : document.append("expired", lot.expired()).append("expiredOn", text(lot.expiredOn()));
    }

    private static Lot lot(Document of) {
        return new Lot(
                terms(of),
                LocalDate.parse(of.getString("earnedOn")),
                of.getLong("left"),
                of.get("expired", 0L),
                day(of.getString("expiredOn")));
    }

    private static Document terms(LotTerms terms) {
        Document document = new Document();
        append(document, "from", terms.from());
        append(document, "awaits", terms.awaits());
        append(document, "lastDay", terms.lastDay());
        append(document, "idleMonths", terms.idleMonths() == 0 ? null : (Integer) terms.idleMonths());
        return document;
    }

    /** What is not there is left out: a member has dozens of lots. */
    private static void append(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value instanceof Integer ? value : value.toString());
        }
    }

    private static LotTerms terms(Document of) {
        String from = of.getString("from");
        return new LotTerms(
                from == null ? null : Instant.parse(from),
                of.getString("awaits"),
                day(of.getString("lastDay")),
                of.getInteger("idleMonths", 0));
    }

    static List<Document> movements(List<Movement> movements) {
        return movements.stream().map(PointsDocuments::movement).toList();
    }

    private static Document movement(Movement movement) {
        LotTerms lot = movement.lot();
        return new Document("kind", movement.kind().name().toLowerCase(Locale.ROOT))
                .append("lot", lot == null ? null : terms(lot))
                .append("points", movement.points());
    }

    static List<Movement> readMovements(List<Document> movements) {
        return movements.stream()
                .map(of -> {
                    Document lot = of.get("lot", Document.class);
                    return new Movement(
                            Movement.Kind.valueOf(of.getString("kind").toUpperCase(Locale.ROOT)),
                            lot == null ? null : terms(lot),
                            of.getLong("points"));
                })
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
