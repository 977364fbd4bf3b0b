package dev.regulars.simulation;

import java.time.LocalDate;
import java.util.List;

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
        ProgramFigures draft,
        ProgramFigures live,
        List<SimulatedCampaign> campaigns,
        List<SimulatedSegment> segments,
        List<TierMove> tiers,
        List<MemberDifference> winners,
        List<MemberDifference> losers) {

    public static final int MOST_CHANGES = 20;

    /** The same values give the same bytes. */
    public String toJson() {
        return CanonicalJson.write(this);
    }
}
