package dev.regulars.decision.programs.telling;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Campaign;
import dev.regulars.program.Caps;
import dev.regulars.program.Moment;
import org.jspecify.annotations.Nullable;

/**
 * @param position in its table, from 1
 * @param from first day, {@code to} last day; a moment of a day counts as the day
 * @param holdOut percentage of members who never get it; null for nobody
 * @param budget points over all members; of one in money {@code budgetAmount}, a decimal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignRow(
        String id,
        String name,
        int position,
        boolean active,
        String effect,
        String lane,
        @Nullable String from,
        @Nullable String to,
        @Nullable String holdOut,
        @Nullable Long budget,
        @Nullable String budgetAmount)
        implements Row {
    static CampaignRow of(Campaign row, int position, CurrencyUnit currency) {
        Long budget = row.caps().budget();
        boolean inPoints = row.caps().budgetIn() == Caps.Unit.POINTS;
        return new CampaignRow(
                row.id(),
                Row.name(row.name()),
                position,
                row.active(),
                row.effect().key(),
                row.lane(),
                day(row.circumstances().from()),
                day(row.circumstances().to()),
                row.holdOut().signum() == 0 ? null : row.holdOut().toPlainString(),
                inPoints ? budget : null,
                budget == null || inPoints ? null : currency.format(budget));
    }

    private static @Nullable String day(@Nullable Moment moment) {
        return moment == null ? null : moment.day().toString();
    }
}
