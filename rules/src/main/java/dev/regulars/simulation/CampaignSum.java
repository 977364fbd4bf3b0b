package dev.regulars.simulation;

import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Adds up one campaign; belongs to one thread. */
final class CampaignSum {

    private final @Nullable Long budget;
    private final BitSet members = new BitSet();
    private long times;
    private long points;
    private long discounts;
    private long voucherValue;
    private long capped;
    private long left;
    private @Nullable LocalDate ranOutOn;

    CampaignSum(@Nullable Long budget) {
        this.budget = budget;
        left = budget == null ? 0 : budget;
    }

    void gave(int member, long morePoints, long moreDiscounts, long moreVoucherValue) {
        times++;
        members.set(member);
        points = Math.addExact(points, morePoints);
        discounts = Math.addExact(discounts, moreDiscounts);
        voucherValue = Math.addExact(voucherValue, moreVoucherValue);
    }

    void tookBack(long fewerPoints) {
        points = Math.addExact(points, fewerPoints);
    }

    void capped() {
        capped++;
    }

    void budget(long now, LocalDate day) {
        left = now;
        if (left <= 0 && ranOutOn == null) {
            ranOutOn = day;
        }
    }

    CampaignFigures figures(Program program) {
        return new CampaignFigures(
                times,
                members.cardinality(),
                points,
                discounts,
                voucherValue,
                Math.addExact(Figures.value(points, program), Math.addExact(discounts, voucherValue)),
                capped,
                budget,
                budget == null ? 0 : budget - left,
                ranOutOn);
    }
}
