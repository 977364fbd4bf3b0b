package dev.regulars.analytics.kpis;

import java.util.Locale;

/** The dashboards, in the order of the menu. */
public enum KpiGroup {
    MEMBERS("Members"),
    RETENTION("Retention"),
    POINTS("Points"),
    REWARDS("Rewards"),
    CAMPAIGNS("Campaigns"),
    OFFERS("Offers"),
    MESSAGES("Messages"),
    STORES("Stores"),
    TILLS("Tills and cashiers"),
    FEEDBACK("Feedback");

    private final String title;

    KpiGroup(String title) {
        this.title = title;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }
}
