package dev.regulars.engine.facts;

import dev.regulars.engine.Conditions;
import dev.regulars.engine.Facts;
import dev.regulars.engine.Situation;
import dev.regulars.program.Campaign;
import dev.regulars.program.Expression;
import dev.regulars.program.Moment;
import dev.regulars.program.Range;

/** A row of {@code campaigns.csv} as a fact; inserted once per session, never changed. */
public final class CampaignRow {

    private final int selector;
    private final Campaign campaign;
    private final Range days;
    private final boolean anyQuantity;

    /** @param selector number of what the row is about, as {@link Spend} has it */
    public CampaignRow(int selector, Campaign campaign) {
        this.selector = selector;
        this.campaign = campaign;
        this.days = new Range(
                day(campaign.circumstances().from(), Long.MIN_VALUE),
                day(campaign.circumstances().to(), Long.MAX_VALUE));
        this.anyQuantity = campaign.basket().minQuantity().signum() == 0;
    }

    /** A moment of the day is looked at closely by {@link #holdsFor}; its business day may be the one before. */
    private static long day(@org.jspecify.annotations.Nullable Moment moment, long whenNone) {
        if (moment == null) {
            return whenNone;
        }
        boolean isFrom = whenNone == Long.MIN_VALUE;
        return moment.day().toEpochDay() - (isFrom && moment.time() != null ? 1 : 0);
    }

    public int getSelector() {
        return selector;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    /** The business days, as epoch days, outside of which it cannot hold. */
    public Range days() {
        return days;
    }

    /** Whether its dates allow the spend's day; asked first, because it refuses most rows at least cost. */
    public boolean runsOn(Spend spend) {
        return days.contains(spend.day());
    }

    /** Whether all its other columns hold, in the order of what they cost. */
    public boolean holdsFor(Spend spend) {
        Situation situation = spend.situation();
        return campaign.basket().minSpend() <= spend.amount()
                && (anyQuantity || spend.quantity().compareTo(campaign.basket().minQuantity()) >= 0)
                && Conditions.circumstances(campaign.circumstances(), situation.basket())
                && Conditions.basket(campaign.basket(), situation)
                && Conditions.member(campaign.member(), situation)
                && expressionHolds(spend);
    }

    private boolean expressionHolds(Spend spend) {
        Expression when = campaign.when();
        return when == null || when.holds(Facts.of(spend.situation(), spend.amount(), spend.quantity()));
    }
}
