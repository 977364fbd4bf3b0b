package dev.regulars.scenario;

import dev.regulars.engine.MemberEvent;
import dev.regulars.engine.Transaction;
import dev.regulars.engine.Transaction.Prices;
import dev.regulars.engine.Transaction.Type;
import dev.regulars.program.Program;
import dev.regulars.program.reading.YamlMap;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code event: {type: review, attributes: {rating: 5}}}, and {@code event-reversal: {of: "1"}}. */
final class StepEvent {

    private StepEvent() {}

    static Transaction read(YamlMap when, Type type, Program program, int number) {
        boolean event = type == Type.EVENT;
        String kind = event ? when.text("type", "", true) : "";
        Map<String, String> attributes = new TreeMap<>();
        YamlMap told = when.map("attributes");
        told.keys().forEach(name -> attributes.put(name, told.text(name, "", false)));
        Transaction transaction = new Transaction(
                when.text("source", "scenario", false),
                when.text("id", String.valueOf(number), false),
                type,
                when.parsed("at", text -> OffsetDateTime.parse(text).toInstant(), StepTransaction.NOON, false),
                when.text("store", "scenario", false),
                null,
                when.text("channel", "app", false),
                program.settings().currency().code(),
                event ? null : when.text("of", "", true),
                event ? List.of(Transaction.eventLine(kind)) : List.of(),
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                Prices.FINAL,
                null,
                null,
                new MemberEvent(kind, attributes));
        when.reportUnread();
        return transaction;
    }
}
