package dev.regulars.scenario;

import dev.regulars.engine.Decision;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Violation;
import dev.regulars.program.Program;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the scenarios of a program. */
public final class Scenarios {

    private final ProgramEngine engine;

    public Scenarios(ProgramEngine engine) {
        this.engine = engine;
    }

    /** @param run how many scenarios there are; {@code problems} holds at least one diagnostic for each that failed */
    public record Result(int run, List<Diagnostic> problems) {}

    public Result run(ProgramFiles files, Program program) {
        if (!files.texts().containsKey(ProgramReader.SCENARIOS_FILE)) {
            return new Result(0, List.of());
        }
        ScenarioReader.Read read = ScenarioReader.read(files, program);
        List<Diagnostic> problems = new ArrayList<>(read.problems());
        if (problems.isEmpty()) {
            read.scenarios()
                    .forEach(scenario -> run(scenario, program)
                            .forEach(difference -> problems.add(new Diagnostic(
                                    Code.SCENARIO_FAILED,
                                    ProgramReader.SCENARIOS_FILE,
                                    null,
                                    null,
                                    "\"" + scenario.name() + "\": " + difference))));
        }
        return new Result(read.scenarios().size(), problems);
    }

    private List<String> run(Scenario scenario, Program program) {
        Story story = new Story(engine, program, scenario.member());
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < scenario.steps().size(); i++) {
            String step = scenario.steps().size() == 1 ? "" : "step " + (i + 1) + ": ";
            run(scenario.steps().get(i), story, program).forEach(problem -> differences.add(step + problem));
        }
        return differences;
    }

    private static List<String> run(Scenario.Step step, Story story, Program program) {
        List<Violation> violations = story.violations(step.transaction());
        if (!violations.isEmpty()) {
            return violations.stream()
                    .map(violation -> violation.field() + " " + violation.reason())
                    .toList();
        }
        Decision decision = story.decide(step.transaction());
        List<String> differences = differences(step.expected(), decision, program);
        step.expected().balance().ifPresent(points -> expect(differences, "balance", points, story.balance()));
        return differences;
    }

    private static List<String> differences(Scenario.Expected expected, Decision decision, Program program) {
        List<String> differences = new ArrayList<>();
        expected.points().ifPresent(points -> expect(differences, "points", points, decision.pointsEarned()));
        expected.redeemed().ifPresent(points -> expect(differences, "redeemed", points, decision.pointsRedeemed()));
        expected.total()
                .ifPresent(total -> expect(
                        differences,
                        "total",
                        total,
                        program.settings().currency().format(decision.netAmount())));
        dates(expected, decision, differences);
        expected.discounts()
                .ifPresent(ids -> expect(
                        differences,
                        "discounts",
                        ids.stream().sorted().toList(),
                        decision.discounts().stream()
                                .map(Decision.Discount::rule)
                                .sorted()
                                .toList()));
        Decision.TierResult tier = decision.tier();
        expected.keptUntil()
                .ifPresent(day -> expect(
                        differences, "kept-until", day, tier == null ? "none" : String.valueOf(tier.keptUntil())));
        expected.tierAfter()
                .ifPresent(name -> expect(differences, "tier-after", name, tier == null ? "none" : tier.after()));
        expected.vouchers()
                .ifPresent(ids -> expect(
                        differences,
                        "vouchers",
                        ids,
                        decision.vouchers().stream()
                                .map(Decision.VoucherGrant::rewardId)
                                .toList()));
        Set<String> fired =
                decision.rules().stream().map(Decision.RuleResult::rule).collect(Collectors.toSet());
        for (String rule : expected.fired()) {
            if (!fired.contains(rule)) {
                differences.add(rule + " should have fired: " + why(decision, rule));
            }
        }
        expected.notFired().stream()
                .filter(fired::contains)
                .forEach(rule -> differences.add(rule + " fired, and should not have"));
        return differences;
    }

    private static void dates(Scenario.Expected expected, Decision decision, List<String> differences) {
        List<Decision.VoucherGrant> vouchers = decision.vouchers();
        expected.voucherFrom()
                .ifPresent(day -> expect(
                        differences,
                        "voucher-from",
                        day,
                        vouchers.isEmpty()
                                ? "none"
                                : vouchers.get(0).usableFrom().toString()));
        expected.voucherTo()
                .ifPresent(day -> expect(
                        differences,
                        "voucher-to",
                        day,
                        vouchers.isEmpty()
                                ? "none"
                                : vouchers.get(vouchers.size() - 1).expiresOn().toString()));
    }

    private static String why(Decision decision, String rule) {
        return decision.explanation().notFired().stream()
                .filter(row -> row.rule().equals(rule))
                .map(row -> String.join(", ", row.reasons()))
                .findFirst()
                .orElse("no such row");
    }

    private static void expect(List<String> differences, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(what + " is " + actual + ", expected " + expected);
        }
    }
}
