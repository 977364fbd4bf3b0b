package dev.regulars.decision.authoring.scenarios.web;

import dev.regulars.engine.NotFired;
import java.util.List;
import org.jspecify.annotations.Nullable;

record BasketStepJson(
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
