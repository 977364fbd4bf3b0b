package dev.regulars.analytics.totals;

/** Sums over all decisions, by SQL. Each call sees one snapshot, however fast events come in. */
public interface Figures {
    Headline headline();

    All all();

    record All(Headline headline, Totals.By by) {}
}
