package dev.regulars.scenario;

import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Transaction;
import dev.regulars.program.Program;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import dev.regulars.program.reading.YamlMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code scenarios.yaml}. A scenario is one sale, {@code when} and {@code then}, or several {@code steps}, each a
 * {@code sale}, {@code return}, {@code void}, {@code event} or {@code event-reversal} with its {@code then}.
 */
public final class ScenarioReader {

    private static final int MAX_SCENARIOS = 2_000;
    private static final int MAX_STEPS = 100;

    private final Program program;

    private ScenarioReader(Program program) {
        this.program = program;
    }

    public record Read(List<Scenario> scenarios, List<Diagnostic> problems) {}

    public static Read read(ProgramFiles files, Program program) {
        YamlMap.Source source = new YamlMap.Source(ProgramReader.SCENARIOS_FILE);
        ScenarioReader reader = new ScenarioReader(program);
        List<Scenario> scenarios = new ArrayList<>();
        YamlMap yaml = source.parse(files.texts().get(ProgramReader.SCENARIOS_FILE));
        for (YamlMap item : yaml.maps("scenarios", MAX_SCENARIOS)) {
            scenarios.add(reader.scenario(item));
            item.reportUnread();
        }
        yaml.reportUnread();
        return new Read(scenarios, source.problems());
    }

    /**
     * A file that holds one scenario by itself: {@code given} and {@code when}, or {@code steps}; it needs neither a
     * name nor a {@code then}.
     */
    public static Read basket(String file, String text, Program program) {
        YamlMap.Source source = new YamlMap.Source(file);
        YamlMap yaml = source.parse(text);
        Scenario scenario = new ScenarioReader(program).scenario(yaml, yaml.text("name", file, false));
        yaml.reportUnread();
        return new Read(List.of(scenario), source.problems());
    }

    private Scenario scenario(YamlMap item) {
        return scenario(item, item.text("name", "?", true));
    }

    private Scenario scenario(YamlMap item, String name) {
        List<Scenario.Step> steps = new ArrayList<>();
        if (item.keys().contains("steps")) {
            for (YamlMap step : item.maps("steps", MAX_STEPS)) {
                steps.add(step(step, steps.size() + 1));
                step.reportUnread();
            }
        } else {
            Transaction sale = StepTransaction.read(item.map("when"), Transaction.Type.SALE, program, 1);
            steps.add(new Scenario.Step(sale, expected(item.map("then"))));
        }
        LocalDate today = steps.isEmpty()
                ? LocalDate.EPOCH
                : steps.get(0)
                        .transaction()
                        .occurredAt()
                        .atZone(program.settings().timeZone())
                        .toLocalDate();
        MemberSnapshot member = GivenMember.read(item.map("given"), program, today);
        return new Scenario(name, member, steps);
    }

    private Scenario.Step step(YamlMap step, int number) {
        for (Transaction.Type type : Transaction.Type.values()) {
            String key = type.word();
            if (step.keys().contains(key)) {
                Transaction transaction = StepTransaction.read(step.map(key), type, program, number);
                return new Scenario.Step(transaction, expected(step.map("then")));
            }
        }
        step.missing("sale");
        return new Scenario.Step(
                StepTransaction.read(step.map("sale"), Transaction.Type.SALE, program, number),
                expected(step.map("then")));
    }

    private static Scenario.Expected expected(YamlMap then) {
        Scenario.Expected expected = new Scenario.Expected(
                number(then, "points"),
                number(then, "redeemed"),
                number(then, "balance"),
                number(then, "pending"),
                number(then, "expired"),
                text(then, "refused"),
                text(then, "total"),
                text(then, "tier-after"),
                text(then, "kept-until"),
                then.texts("fired"),
                then.texts("not-fired"),
                texts(then, "vouchers"),
                text(then, "voucher-from"),
                text(then, "voucher-to"),
                texts(then, "discounts"));
        then.reportUnread();
        return expected;
    }

    private static Optional<String> text(YamlMap then, String key) {
        return Optional.of(then.text(key, "", false)).filter(text -> !text.isEmpty());
    }

    private static Optional<List<String>> texts(YamlMap then, String key) {
        return then.keys().contains(key) ? Optional.of(then.texts(key)) : Optional.empty();
    }

    private static Optional<Long> number(YamlMap then, String key) {
        return then.keys().contains(key) ? Optional.of(then.parsed(key, Long::valueOf, 0L, false)) : Optional.empty();
    }
}
