package dev.regulars.engine.facts;

/** Where the rules put the rows that hold. */
public interface Matches {

    void add(CampaignRow row);
}
