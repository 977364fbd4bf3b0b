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
        List<Violation> violations = engine.check(
                scenario.transaction(), program, scenario.transaction().occurredAt());
        if (!violations.isEmpty()) {
            return violations.stream()
                    .map(violation -> violation.field() + " " + violation.reason())
                    .toList();
        }
        return differences(scenario, engine.evaluate(scenario.transaction(), scenario.member(), program));
    }

    private static List<String> differences(Scenario scenario, Decision decision) {
        List<String> differences = new ArrayList<>();
        Scenario.Expected expected = scenario.expected();
        expected.points().ifPresent(points -> expect(differences, "points", points, decision.pointsEarned()));
        expected.redeemed().ifPresent(points -> expect(differences, "redeemed", points, decision.pointsRedeemed()));
        Decision.TierResult tier = decision.tier();
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
