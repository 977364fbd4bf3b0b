package dev.regulars.decision.authoring.tiers.web;

import dev.regulars.program.TierSettings;

/** What the metrics of the tier table are of. */
final class TierWindow {

    private TierWindow() {}

    static String words(TierSettings tiers) {
        return switch (tiers.window()) {
            case ROLLING -> "the last " + tiers.windowMonths() + " months";
            case CALENDAR -> "the calendar period of " + tiers.windowMonths() + " months";
            case ANNIVERSARY -> "the " + tiers.windowMonths() + " months since the day of enrolment";
            case EVER -> "all time";
        };
    }
}
