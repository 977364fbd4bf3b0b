package dev.regulars.program.command;

import dev.regulars.engine.Decision;
import dev.regulars.engine.MemberSnapshot;
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
import java.util.Locale;

/** The lines that explain a scenario, step by step. */
final class Explanation {

    private final ProgramEngine engine;
    private final Program program;
    private final boolean all;
    private final List<String> lines = new ArrayList<>();
    private long points;

    /** @param all whether rows that are about nothing in the basket are listed, too */
    Explanation(ProgramEngine engine, Program program, boolean all) {
        this.engine = engine;
        this.program = program;
        this.all = all;
    }

    List<String> lines() {
        return lines;
    }

    /** Of the last step. */
    long points() {
        return points;
    }

    /** False when a step cannot be decided; the lines say why. */
    boolean of(Scenario scenario) {
        lines.add(scenario.name());
        Story story = new Story(engine, program, scenario.member());
        for (int i = 0; i < scenario.steps().size(); i++) {
            Transaction transaction = scenario.steps().get(i).transaction();
            if (scenario.steps().size() > 1) {
                lines.add("step " + (i + 1) + ": " + transaction.type().name().toLowerCase(Locale.ROOT));
            }
            List<Violation> violations = story.violations(transaction);
            if (!violations.isEmpty()) {
                violations.forEach(violation -> lines.add(
                        "refused: " + violation.field() + " " + violation.reason() + " (" + violation.code() + ")"));
                return false;
            }
            MemberSnapshot member = story.member();
            step(transaction, member, story.decide(transaction));
        }
        return true;
    }

    private void step(Transaction transaction, MemberSnapshot member, Decision decision) {
        points = decision.pointsEarned();
        DecisionLines explained = new DecisionLines(program, decision, member);
        if (transaction.type() != Transaction.Type.SALE) {
            lines.addAll(explained.money());
            section("fired:", decision.explanation().fired());
            lines.addAll(explained.after());
            section("receipt:", decision.explanation().receipt());
            return;
        }
        Situation situation = ProgramEngine.situation(transaction, member, program);
        NotGiven notGiven = engine.notGiven(transaction, member, program);
        lines.add(explained.who(situation));
        lines.add("lines:");
        lines.addAll(explained.basket(situation));
        lines.addAll(explained.money());
        section("fired:", decision.explanation().fired());
        section("limits of what fired:", LimitLines.of(program, decision, member));
        section(
                "did not fire, about this basket (" + notGiven.about().size() + "):",
                notGiven.about().stream().map(DecisionLines::why).toList());
        if (all) {
            section(
                    "did not fire, about other things (" + notGiven.others().size() + "):",
                    notGiven.others().stream().map(DecisionLines::why).toList());
        } else if (!notGiven.others().isEmpty()) {
            lines.add("did not fire, about other things: " + notGiven.others().size() + " rows (--all lists them)");
        }
        section("near misses:", decision.explanation().nearMisses());
        lines.addAll(explained.after());
        section(
                "personal offers:",
                Offers.choose(situation).shown().stream()
                        .map(offer -> offer.name() + " (" + offer.offer() + "), " + offer.reason())
                        .toList());
        section("receipt:", decision.explanation().receipt());
    }

    private void section(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add(title);
            entries.forEach(entry -> lines.add("  " + entry));
        }
    }
}
