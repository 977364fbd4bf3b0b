package dev.regulars.engine.facts;

import dev.regulars.engine.Conditions;
import dev.regulars.engine.Facts;
import dev.regulars.engine.Situation;
import dev.regulars.program.Campaign;
import dev.regulars.program.Expression;
import dev.regulars.program.Moment;
import java.math.BigDecimal;

/** A row of {@code campaigns.csv} as a fact; inserted once per session, never changed. */
public final class CampaignRow {

    private final int selector;
    private final Campaign campaign;
    private final long from;
    private final long to;
    private final boolean anyQuantity;

    /** @param selector number of what the row is about, as {@link Spend} has it */
    public CampaignRow(int selector, Campaign campaign) {
        this.selector = selector;
        this.campaign = campaign;
        this.from = day(campaign.circumstances().from(), Long.MIN_VALUE);
        this.to = day(campaign.circumstances().to(), Long.MAX_VALUE);
        this.anyQuantity = campaign.basket().minQuantity().signum() == 0;
    }

    /** A moment of the day is looked at closely by {@link #inCircumstances}; its business day may be the one before. */
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

    public long getFrom() {
        return from;
    }

    public long getTo() {
        return to;
    }

    public long getMinSpend() {
        return campaign.basket().minSpend();
    }

    public boolean isMetBy(BigDecimal quantity) {
        return anyQuantity || quantity.compareTo(campaign.basket().minQuantity()) >= 0;
    }

    public boolean inCircumstances(Situation situation) {
        return Conditions.circumstances(campaign.circumstances(), situation.basket());
    }

    public boolean forMember(Situation situation) {
        return Conditions.member(campaign.member(), situation);
    }

    public boolean withBasket(Situation situation) {
        return Conditions.basket(campaign.basket(), situation);
    }

    public boolean expressionHolds(Situation situation, long amount, BigDecimal quantity) {
        Expression when = campaign.when();
        return when == null || when.holds(Facts.of(situation, amount, quantity));
    }
}
