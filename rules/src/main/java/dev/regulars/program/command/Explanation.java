package dev.regulars.program.command;

import dev.regulars.engine.Decision;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Transaction;
import dev.regulars.program.Program;
import dev.regulars.program.explaining.ExplainedStep;
import dev.regulars.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

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
        List<ExplainedStep> steps = ExplainedStep.of(engine, program, scenario);
        for (int i = 0; i < steps.size(); i++) {
            ExplainedStep step = steps.get(i);
            if (scenario.steps().size() > 1) {
                String type = step.transaction().type().word();
                lines.add("step " + (i + 1) + ": " + type);
            }
            Decision decision = step.decision();
            if (decision == null) {
                step.refused().forEach(why -> lines.add("refused: " + why));
                return false;
            }
            step(step, decision);
        }
        return true;
    }

    private void step(ExplainedStep step, Decision decision) {
        points = decision.pointsEarned();
        if (step.transaction().type() != Transaction.Type.SALE) {
            lines.addAll(step.money());
            section("fired:", decision.explanation().fired());
            if (step.transaction().type() == Transaction.Type.EVENT) {
                section(
                        "did not fire:",
                        decision.explanation().notFired().stream()
                                .map(row -> row.rule() + " " + row.name() + ": " + String.join(", ", row.reasons()))
                                .toList());
            }
            lines.addAll(step.after());
            section("receipt:", decision.explanation().receipt());
            return;
        }
        lines.addAll(step.who());
        lines.add("lines:");
        lines.addAll(step.basket());
        lines.addAll(step.money());
        section("fired:", decision.explanation().fired());
        section("limits of what fired:", step.limits());
        section(
                "did not fire, about this basket (" + step.about().size() + "):",
                step.about().stream().map(ExplainedStep::why).toList());
        if (all) {
            section(
                    "did not fire, about other things (" + step.others().size() + "):",
                    step.others().stream().map(ExplainedStep::why).toList());
        } else if (!step.others().isEmpty()) {
            lines.add("did not fire, about other things: " + step.others().size() + " rows (--all lists them)");
        }
        section("near misses:", decision.explanation().nearMisses());
        lines.addAll(step.after());
        section("personal offers:", step.offers());
        section("receipt:", decision.explanation().receipt());
    }

    private void section(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add(title);
            entries.forEach(entry -> lines.add("  " + entry));
        }
    }
}
