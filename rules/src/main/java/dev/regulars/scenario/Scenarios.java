package dev.regulars.scenario;

import dev.regulars.engine.Decision;
import dev.regulars.engine.Discount;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.NotGiven;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.RuleResult;
import dev.regulars.engine.TierResult;
import dev.regulars.engine.Transaction;
import dev.regulars.engine.Violation;
import dev.regulars.engine.VoucherGrant;
import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsChange;
import dev.regulars.program.Program;
import dev.regulars.program.SegmentRulesFailed;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the scenarios of a program. */
public final class Scenarios {

    private final ProgramEngine engine;

    public Scenarios(ProgramEngine engine) {
        this.engine = engine;
    }

    /** @param run how many scenarios there are; {@code problems} holds at least one diagnostic for each that failed */
    public record Result(int run, List<Diagnostic> problems) {}

    /**
     * @param differences what came out otherwise than expected; empty when it passed
     * @param fired what the last transaction was given, with its arithmetic
     * @param last what was decided of it; null when it was refused
     */
    public record Tried(
            Scenario scenario,
            List<String> differences,
            List<String> fired,
            @Nullable Decision last) {}

    /** @param problems why the file cannot be read; then nothing was tried */
    public record Trial(List<Tried> tried, List<Diagnostic> problems) {}

    public Result run(ProgramFiles files, Program program) {
        Trial trial = attempt(files, program);
        List<Diagnostic> problems = new ArrayList<>(trial.problems());
        for (Tried tried : trial.tried()) {
            tried.differences()
                    .forEach(difference -> problems.add(new Diagnostic(
                            Code.SCENARIO_FAILED,
                            ProgramReader.SCENARIOS_FILE,
                            null,
                            null,
                            "\"" + tried.scenario().name() + "\": " + difference)));
        }
        return new Result(trial.tried().size(), problems);
    }

    /** Each scenario with what came out; a program without scenarios has none to try. */
    public Trial attempt(ProgramFiles files, Program program) {
        if (!files.texts().containsKey(ProgramReader.SCENARIOS_FILE)) {
            return new Trial(List.of(), List.of());
        }
        ScenarioReader.Read read = ScenarioReader.read(files, program);
        return read.problems().isEmpty()
                ? new Trial(
                        read.scenarios().stream()
                                .map(one -> attempt(one, program))
                                .toList(),
                        List.of())
                : new Trial(List.of(), read.problems());
    }

    private Tried attempt(Scenario scenario, Program program) {
        Story story = new Story(engine, program, scenario.member());
        List<String> differences = new ArrayList<>();
        List<String> fired = List.of();
        Decision last = null;
        for (int i = 0; i < scenario.steps().size(); i++) {
            String step = scenario.steps().size() == 1 ? "" : "step " + (i + 1) + ": ";
            Ran outcome = run(scenario.steps().get(i), story, program);
            outcome.differences().forEach(problem -> differences.add(step + problem));
            fired = outcome.fired();
            last = outcome.decision();
        }
        return new Tried(scenario, List.copyOf(differences), fired, last);
    }

    private record Ran(
            List<String> differences,
            List<String> fired,
            @Nullable Decision decision) {

        static Ran refused(List<String> differences) {
            return new Ran(differences, List.of(), null);
        }
    }

    private Ran run(Scenario.Step step, Story story, Program program) {
        List<Violation> violations = story.violations(step.transaction());
        Optional<String> refused = step.expected().refused();
        if (refused.isPresent()) {
            String code =
                    violations.isEmpty() ? "nothing" : violations.get(0).code().name();
            return Ran.refused(
                    code.equals(refused.get())
                            ? List.of()
                            : List.of("refused: " + refused.get() + " expected, " + code));
        }
        if (!violations.isEmpty()) {
            return Ran.refused(violations.stream()
                    .map(violation -> violation.field() + " " + violation.reason())
                    .toList());
        }
        MemberSnapshot before = story.member();
        Decision decision;
        try {
            decision = story.decide(step.transaction());
        } catch (SegmentRulesFailed failed) {
            return Ran.refused(List.of(String.valueOf(failed.getMessage())));
        }
        List<String> differences = differences(step.expected(), decision, program);
        step.expected().balance().ifPresent(points -> expect(differences, "balance", points, story.balance()));
        rows(step, decision, rule -> why(step.transaction(), before, program, decision, rule), differences);
        return new Ran(differences, decision.explanation().fired(), decision);
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
        PointsChange change = decision.points();
        expected.pending()
                .ifPresent(points ->
                        expect(differences, "pending", points, change.after().pending()));
        expected.expired().ifPresent(points -> expect(differences, "expired", points, change.points(Kind.EXPIRED)));
        dates(expected, decision, differences);
        expected.discounts()
                .ifPresent(ids -> expect(
                        differences,
                        "discounts",
                        ids.stream().sorted().toList(),
                        decision.discounts().stream()
                                .map(Discount::rule)
                                .sorted()
                                .toList()));
        TierResult tier = decision.tier();
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
                        decision.vouchers().stream().map(VoucherGrant::rewardId).toList()));
        return differences;
    }

    private static void rows(
            Scenario.Step step, Decision decision, UnaryOperator<String> why, List<String> differences) {
        Set<String> fired = decision.rules().stream().map(RuleResult::rule).collect(Collectors.toSet());
        for (String rule : step.expected().fired()) {
            if (!fired.contains(rule)) {
                differences.add(rule + " should have fired: " + why.apply(rule));
            }
        }
        step.expected().notFired().stream()
                .filter(fired::contains)
                .forEach(rule -> differences.add(rule + " fired, and should not have"));
    }

    private static void dates(Scenario.Expected expected, Decision decision, List<String> differences) {
        List<VoucherGrant> vouchers = decision.vouchers();
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

    /** Every condition of the row that fails, though the row be about nothing in the basket. */
    private String why(
            Transaction transaction, MemberSnapshot member, Program program, Decision decision, String rule) {
        if (program.events().challenge(rule).isPresent()) {
            return "the challenge is not complete, or was given before";
        }
        if (transaction.type() == Transaction.Type.EVENT) {
            return decision.explanation().notFired().stream()
                    .filter(row -> row.rule().equals(rule))
                    .map(row -> String.join(", ", row.reasons()))
                    .findFirst()
                    .orElse("no row of this kind of event");
        }
        if (transaction.type() != Transaction.Type.SALE) {
            return "a return has only the rows of its sale";
        }
        NotGiven notGiven = engine.notGiven(transaction, member, program);
        return Stream.concat(notGiven.about().stream(), notGiven.others().stream())
                .filter(row -> row.rule().equals(rule))
                .map(row -> String.join(", ", row.reasons()))
                .findFirst()
                .orElse(isDiscount(program, rule) ? "it discounts: expect it under discounts" : "no such row");
    }

    private static boolean isDiscount(Program program, String rule) {
        return program.campaigns().stream()
                .anyMatch(row -> row.id().equals(rule) && row.effect().isDiscount());
    }

    private static void expect(List<String> differences, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(what + " is " + actual + ", expected " + expected);
        }
    }
}
