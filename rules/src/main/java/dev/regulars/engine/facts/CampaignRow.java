package dev.regulars.engine.facts;

import dev.regulars.program.Campaign;
import java.math.BigDecimal;
import java.time.DayOfWeek;

/** A row of {@code campaigns.csv} as a fact; inserted once per session, never changed. */
public final class CampaignRow {

    private final int selector;
    private final Campaign campaign;
    private final long from;
    private final long to;
    private final int days;

    public CampaignRow(int selector, Campaign campaign) {
        this.selector = selector;
        this.campaign = campaign;
        this.from = campaign.from() == null ? Long.MIN_VALUE : campaign.from().toEpochDay();
        this.to = campaign.to() == null ? Long.MAX_VALUE : campaign.to().toEpochDay();
        this.days = campaign.days().stream()
                .mapToInt(DayOfWeek::getValue)
                .map(day -> 1 << day)
                .sum();
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
        return campaign.minSpend();
    }

    public BigDecimal getMinQuantity() {
        return campaign.minQuantity();
    }

    public boolean onDay(int dayOfWeek) {
        return days == 0 || (days & (1 << dayOfWeek)) != 0;
    }

    public boolean inStore(String store) {
        return campaign.stores().isEmpty() || campaign.stores().contains(store);
    }

    public boolean onChannel(String channel) {
        return campaign.channels().isEmpty() || campaign.channels().contains(channel);
    }

    public boolean forTier(String tier) {
        return campaign.tiers().isEmpty() || campaign.tiers().contains(tier);
    }
}
