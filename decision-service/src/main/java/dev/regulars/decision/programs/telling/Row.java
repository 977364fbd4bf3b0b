package dev.regulars.decision.programs.telling;

/** A row of one of the program's tables. */
sealed interface Row permits CampaignRow, OfferRow, RewardRow, StoreRow, NamedRow {

    /** Longest name that is told, in characters. */
    int LONGEST_NAME = 200;

    static String name(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
