package dev.regulars.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a simulation found: the same history and programs give the same bytes. Money in minor units of the currency of
 * its program.
 *
 * @param from the first business day on which something was decided, by the live program
 * @param sample one of so many members was taken; 1 for all
 * @param members who bought or brought back
 * @param tiers of members in the end: live beside draft
 * @param winners who gain most by the draft, first who gains most; likewise losers
 */
public record Result(
        LocalDate from,
        LocalDate to,
        int sample,
        long transactions,
        long anonymous,
        long members,
        Side draft,
        Side live,
        List<Campaign> campaigns,
        List<Segment> segments,
        List<TierMove> tiers,
        List<Change> winners,
        List<Change> losers) {

    public static final int MOST_CHANGES = 20;

    /**
     * What one program came to.
     *
     * @param decimals of its currency
     * @param refused transactions that it would not decide, by the first code
     * @param paidOtherwise sales that pay with points which members would not have, and count as paid with money
     */
    public record Side(
            String name,
            String version,
            String currency,
            int decimals,
            Figures total,
            List<Day> days,
            List<TierMove> tiers,
            Map<String, Long> refused,
            long paidOtherwise) {

        public Side {
            days = List.copyOf(days);
            tiers = List.copyOf(tiers);
        }
    }

    public record Day(LocalDate day, long transactions, long net, long points, long cost) {}

    /** Members of a tier, and where they are in the end. */
    public record TierMove(String from, String to, long members) {}

    public record Campaign(String id, String name, CampaignFigures draft, CampaignFigures live) {}

    public record Segment(String segment, SegmentFigures draft, SegmentFigures live) {}

    /** @param members who were in it with a purchase */
    public record SegmentFigures(long members, long transactions, long points, long cost) {

        static final SegmentFigures NONE = new SegmentFigures(0, 0, 0, 0);
    }

    /** Of one member; {@code cost} is what the member got, in money. */
    public record Change(String memberId, long draftPoints, long livePoints, long draftCost, long liveCost) {

        public long cost() {
            return draftCost - liveCost;
        }

        long points() {
            return draftPoints - livePoints;
        }
    }

    /** The same values give the same bytes. */
    public String toJson() {
        return CanonicalJson.write(this);
    }
}
