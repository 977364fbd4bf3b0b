package dev.regulars.analytics;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The answer of GET /v1/totals in the words of {@link Expected}, to compare the two as they are. */
public final class Shown {
    private Shown() {}

    public static Expected of(JsonNode totals) {
        Map<String, String> figures = new TreeMap<>();
        for (String name : new String[] {
            "transactions",
            "sales",
            "returns",
            "voids",
            "members",
            "pointsEarned",
            "pointsIssued",
            "pointsRedeemed",
            "netAmount"
        }) {
            figures.put(name, totals.path(name).asString());
        }
        for (String by : new String[] {"store", "day"}) {
            for (JsonNode slice : totals.path("by").path(by)) {
                figures.put(
                        by + " " + slice.path("key").asString(),
                        slice.path("transactions").asString() + " "
                                + slice.path("pointsEarned").asString() + " "
                                + slice.path("netAmount").asString());
            }
        }
        return new Expected(figures);
    }
}
