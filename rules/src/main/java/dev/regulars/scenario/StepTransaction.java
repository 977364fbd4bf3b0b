package dev.regulars.scenario;

import dev.regulars.engine.Transaction;
import dev.regulars.engine.Transaction.Prices;
import dev.regulars.engine.Transaction.Type;
import dev.regulars.program.Program;
import dev.regulars.program.reading.YamlMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The transaction of a scenario's step. */
final class StepTransaction {

    static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private static final int MAX_LINES = 1_000;

    private StepTransaction() {}

    /** @param number of the step; {@code id} names it otherwise, and {@code of} the sale that is taken back */
    static Transaction read(YamlMap when, Type type, Program program, int number) {
        if (type == Type.EVENT || type == Type.EVENT_REVERSAL) {
            return StepEvent.read(when, type, program, number);
        }
        List<Transaction.Line> lines = new ArrayList<>();
        for (YamlMap line : when.maps("lines", MAX_LINES)) {
            lines.add(line(line, lines.size() + 1, type));
            line.reportUnread();
        }
        List<Transaction.Tender> tenders = new ArrayList<>();
        for (YamlMap tender : when.maps("tenders", MAX_LINES)) {
            tenders.add(new Transaction.Tender(
                    tender.text("type", "card", true),
                    tender.parsed("amount", BigDecimal::new, BigDecimal.ZERO, true)));
            tender.reportUnread();
        }
        Transaction transaction = new Transaction(
                "scenario",
                when.text("id", String.valueOf(number), false),
                type,
                when.parsed("at", text -> OffsetDateTime.parse(text).toInstant(), NOON, false),
                when.text("store", "scenario", false),
                null,
                when.text("channel", "store", false),
                program.settings().currency().code(),
                original(when, type),
                lines,
                when.parsed("basket-discount", BigDecimal::new, BigDecimal.ZERO, false),
                tenders,
                when.texts("coupons"),
                when.parsed("prices", text -> Prices.valueOf(text.toUpperCase(Locale.ROOT)), Prices.FINAL, false));
        when.reportUnread();
        return transaction;
    }

    private static @Nullable String original(YamlMap when, Type type) {
        return type == Type.SALE ? null : when.text("of", "", true);
    }

    /** A returned line names the sale's line by its number. */
    private static Transaction.Line line(YamlMap line, int number, Type type) {
        return new Transaction.Line(
                line.text("line", String.valueOf(number), false),
                line.text("sku", "", type == Type.SALE),
                line.parsed("quantity", BigDecimal::new, BigDecimal.ONE, false),
                line.parsed("price", BigDecimal::new, BigDecimal.ZERO, type == Type.SALE),
                line.parsed("discount", BigDecimal::new, BigDecimal.ZERO, false),
                line.text("category", "", false).isEmpty() ? null : line.text("category", "", false),
                line.text("brand", "", false).isEmpty() ? null : line.text("brand", "", false),
                line.text("excluded", "false", false).equals("true"),
                new HashSet<>(line.texts("labels")),
                line.parsed("tax", BigDecimal::new, BigDecimal.ZERO, false));
    }
}
