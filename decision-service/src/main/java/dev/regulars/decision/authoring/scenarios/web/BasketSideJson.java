package dev.regulars.decision.authoring.scenarios.web;

import java.util.List;

/** @param problems why it cannot be decided */
record BasketSideJson(List<BasketStepJson> steps, List<String> problems) {

    static BasketSideJson unread(String why) {
        return new BasketSideJson(List.of(), List.of(why));
    }
}
