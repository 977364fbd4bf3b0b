package dev.regulars.decision.authoring.scenarios.web;

import dev.regulars.decision.authoring.scenarios.ExplainedBasket;
import dev.regulars.engine.Decision;
import dev.regulars.program.Program;
import dev.regulars.program.explaining.ExplainedStep;
import java.util.List;
import java.util.Locale;

/** A basket under the draft, and under what is live. */
record BasketJson(String currency, BasketSideJson draft, BasketSideJson live) {

    static BasketSideJson side(ExplainedBasket explained, Program program) {
        return new BasketSideJson(
                explained.steps().stream().map(step -> step(step, program)).toList(), explained.problems());
    }

    private static BasketStepJson step(ExplainedStep step, Program program) {
        Decision decision = step.decision();
        List<String> none = List.of();
        return new BasketStepJson(
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
