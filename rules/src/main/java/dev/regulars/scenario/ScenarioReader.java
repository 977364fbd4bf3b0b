package dev.regulars.scenario;

import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.MemberSnapshot.DayMetrics;
import dev.regulars.engine.Transaction;
import dev.regulars.program.Program;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import dev.regulars.program.reading.YamlMap;
import dev.regulars.scenario.Scenario.Expected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code scenarios.yaml}. */
final class ScenarioReader {

    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");

    private final Program program;

    private ScenarioReader(Program program) {
        this.program = program;
    }

    record Read(List<Scenario> scenarios, List<Diagnostic> problems) {}

    static Read read(ProgramFiles files, Program program) {
        YamlMap.Source source = new YamlMap.Source(ProgramReader.SCENARIOS_FILE);
        ScenarioReader reader = new ScenarioReader(program);
        List<Scenario> scenarios = new ArrayList<>();
        YamlMap yaml = source.parse(files.texts().get(ProgramReader.SCENARIOS_FILE));
        for (YamlMap item : yaml.maps("scenarios")) {
            scenarios.add(reader.scenario(item));
            item.reportUnread();
        }
        yaml.reportUnread();
        return new Read(scenarios, source.problems());
    }

    private Scenario scenario(YamlMap item) {
        String name = item.text("name", "?", true);
        YamlMap when = item.map("when");
        Transaction transaction = transaction(when);
        when.reportUnread();
        MemberSnapshot member = member(item.map("given"), transaction);
        return new Scenario(name, member, transaction, expected(item.map("then")));
    }

    /** The given spend lies on the day before the transaction. */
    private MemberSnapshot member(YamlMap given, Transaction transaction) {
        TreeMap<LocalDate, DayMetrics> metrics = new TreeMap<>();
        BigDecimal spend = given.parsed("spend", BigDecimal::new, BigDecimal.ZERO, false);
        long visits = given.parsed("visits", Long::valueOf, 0L, false);
        LocalDate before = transaction
                .occurredAt()
                .atZone(program.settings().timeZone())
                .toLocalDate()
                .minusDays(1);
        metrics.put(before, new DayMetrics(program.settings().currency().toMinor(spend), 0, visits));
        String tier = given.text("tier", program.settings().entryTier(), false);
        long available = given.parsed("points", Long::valueOf, 0L, false);
        given.reportUnread();
        return MemberSnapshot.of("scenario", tier, available, metrics);
    }

    private Transaction transaction(YamlMap when) {
        List<Transaction.Line> lines = new ArrayList<>();
        for (YamlMap line : when.maps("lines")) {
            lines.add(new Transaction.Line(
                    String.valueOf(lines.size() + 1),
                    line.text("sku", "", true),
                    line.parsed("quantity", BigDecimal::new, BigDecimal.ONE, false),
                    line.parsed("price", BigDecimal::new, BigDecimal.ZERO, true),
                    line.parsed("discount", BigDecimal::new, BigDecimal.ZERO, false),
                    null,
                    null,
                    line.text("excluded", "false", false).equals("true"),
                    Set.copyOf(line.texts("labels")),
                    line.parsed("tax", BigDecimal::new, BigDecimal.ZERO, false)));
            line.reportUnread();
        }
        List<Transaction.Tender> tenders = new ArrayList<>();
        for (YamlMap tender : when.maps("tenders")) {
            tenders.add(new Transaction.Tender(
                    tender.text("type", "card", true),
                    tender.parsed("amount", BigDecimal::new, BigDecimal.ZERO, true)));
            tender.reportUnread();
        }
        return new Transaction(
                "scenario",
                "scenario",
                Transaction.Type.SALE,
                when.parsed("at", text -> OffsetDateTime.parse(text).toInstant(), NOON, false),
                when.text("store", "scenario", false),
                null,
                when.text("channel", "store", false),
                program.settings().currency().code(),
                null,
                lines,
                when.parsed("basket-discount", BigDecimal::new, BigDecimal.ZERO, false),
                tenders,
                when.texts("coupons"),
                Transaction.Prices.valueOf(when.text("prices", "final", false).toUpperCase(Locale.ROOT)));
    }

    private static Expected expected(YamlMap then) {
        Expected expected = new Expected(
                number(then, "points"),
                number(then, "redeemed"),
                Optional.of(then.text("tier-after", "", false)).filter(tier -> !tier.isEmpty()),
                then.texts("fired"),
                then.texts("not-fired"),
                then.keys().contains("vouchers") ? Optional.of(then.texts("vouchers")) : Optional.empty());
        then.reportUnread();
        return expected;
    }

    private static Optional<Long> number(YamlMap then, String key) {
        return then.keys().contains(key) ? Optional.of(then.parsed(key, Long::valueOf, 0L, false)) : Optional.empty();
    }
}
