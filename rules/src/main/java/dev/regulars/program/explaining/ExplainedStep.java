package dev.regulars.program.explaining;

import dev.regulars.engine.Decision;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.NotFired;
import dev.regulars.engine.NotGiven;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Situation;
import dev.regulars.engine.Transaction;
import dev.regulars.engine.Violation;
import dev.regulars.engine.offers.Offers;
import dev.regulars.program.Program;
import dev.regulars.scenario.Scenario;
import dev.regulars.scenario.Story;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a scenario, decided and explained; where something does not apply, as on a return, it is empty.
 *
 * @param decision null when the step is refused
 * @param refused why, as sentences
 * @param limits of the rows that fired
 * @param about rows that are about something in the basket and gave nothing
 * @param others rows that are about other things
 */
public record ExplainedStep(
        Transaction transaction,
        @Nullable Decision decision,
        List<String> refused,
        List<String> who,
        List<String> basket,
        List<String> money,
        List<String> limits,
        List<NotFired> about,
        List<NotFired> others,
        List<String> after,
        List<String> offers) {

    /** Step by step; nothing after a step that is refused. */
    public static List<ExplainedStep> of(ProgramEngine engine, Program program, Scenario scenario) {
        Story story = new Story(engine, program, scenario.member());
        List<ExplainedStep> explained = new ArrayList<>();
        for (Scenario.Step step : scenario.steps()) {
            Transaction transaction = step.transaction();
            List<Violation> violations = story.violations(transaction);
            if (!violations.isEmpty()) {
                explained.add(refused(transaction, violations));
                break;
            }
            MemberSnapshot member = story.member();
            Decision decision = story.decide(transaction);
            explained.add(
                    transaction.type() == Transaction.Type.SALE
                            ? sale(transaction, decision, member, engine, program)
                            : reversal(transaction, decision, member, program));
        }
        return explained;
    }

    private static ExplainedStep refused(Transaction transaction, List<Violation> violations) {
        List<String> why = violations.stream()
                .map(violation -> violation.field() + " " + violation.reason() + " (" + violation.code() + ")")
                .toList();
        List<String> none = List.of();
        return new ExplainedStep(transaction, null, why, none, none, none, none, List.of(), List.of(), none, none);
    }

    private static ExplainedStep reversal(
            Transaction transaction, Decision decision, MemberSnapshot member, Program program) {
        DecisionLines lines = new DecisionLines(program, decision, member);
        List<String> none = List.of();
        return new ExplainedStep(
                transaction,
                decision,
                none,
                none,
                none,
                lines.money(),
                none,
                List.of(),
                List.of(),
                lines.after(),
                none);
    }

    private static ExplainedStep sale(
            Transaction transaction, Decision decision, MemberSnapshot member, ProgramEngine engine, Program program) {
        DecisionLines lines = new DecisionLines(program, decision, member);
        Situation situation = ProgramEngine.situation(transaction, member, program);
        NotGiven notGiven = engine.notGiven(transaction, member, program);
        return new ExplainedStep(
                transaction,
                decision,
                List.of(),
                List.of(lines.who(situation)),
                lines.basket(situation),
                lines.money(),
                LimitLines.of(program, decision, member),
                notGiven.about(),
                notGiven.others(),
                lines.after(),
                Offers.choose(situation).shown().stream()
                        .map(offer -> offer.name() + " (" + offer.offer() + "), " + offer.reason())
                        .toList());
    }

    /** "row name: reason; reason" */
    public static String why(NotFired row) {
        return row.rule() + " " + row.name() + ": " + String.join("; ", row.reasons());
    }
}
