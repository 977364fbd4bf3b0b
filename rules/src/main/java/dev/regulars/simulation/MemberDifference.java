package dev.regulars.simulation;

/** Of one member; {@code cost} is what the member got, in money. */
public record MemberDifference(String memberId, long draftPoints, long livePoints, long draftCost, long liveCost) {

    public long cost() {
        return draftCost - liveCost;
    }

    long points() {
        return draftPoints - livePoints;
    }
}
