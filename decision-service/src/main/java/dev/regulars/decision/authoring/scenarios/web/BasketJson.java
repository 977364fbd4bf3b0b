package dev.regulars.decision.authoring.scenarios.web;

import dev.regulars.decision.authoring.scenarios.TryScenarios;
import dev.regulars.engine.Decision;
import dev.regulars.engine.NotFired;
import dev.regulars.program.Program;
import dev.regulars.program.explaining.ExplainedStep;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A basket under the draft, and under what is live. */
record BasketJson(String currency, SideJson draft, SideJson live) {

    /** @param problems why it cannot be decided */
    record SideJson(List<StepJson> steps, List<String> problems) {

        static SideJson unread(String why) {
            return new SideJson(List.of(), List.of(why));
        }
    }

    record StepJson(
            String type,
            List<String> refused,
            @Nullable OutcomeJson outcome,
            List<String> who,
            List<String> lines,
            List<String> money,
            List<String> fired,
            List<String> limits,
            List<NotFired> notFired,
            List<NotFired> others,
            List<String> nearMisses,
            List<String> after,
            List<String> offers,
            List<String> receipt) {}

    static SideJson side(TryScenarios.Explained explained, Program program) {
        return new SideJson(
                explained.steps().stream().map(step -> step(step, program)).toList(), explained.problems());
    }

    private static StepJson step(ExplainedStep step, Program program) {
        Decision decision = step.decision();
        List<String> none = List.of();
        return new StepJson(
                step.transaction().type().name().toLowerCase(Locale.ROOT),
                step.refused(),
                decision == null ? null : OutcomeJson.of(decision, program),
                step.who(),
                step.basket(),
                step.money(),
                decision == null ? none : decision.explanation().fired(),
                step.limits(),
                step.about(),
                step.others(),
                decision == null ? none : decision.explanation().nearMisses(),
                step.after(),
                step.offers(),
                decision == null ? none : decision.explanation().receipt());
    }
}
