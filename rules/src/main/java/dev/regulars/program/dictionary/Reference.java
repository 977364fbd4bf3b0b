package dev.regulars.program.dictionary;

/** Where the words of a cell must be defined. */
public enum Reference {
    TIERS("tiers.order of program.yaml"),
    LANES("lanes of program.yaml"),
    STORES("stores.csv"),
    SEGMENTS("segments.csv"),
    REWARDS("rewards.csv"),
    PRODUCTS("products.csv"),
    EVENTS("column event of events.csv");

    private final String place;

    Reference(String place) {
        this.place = place;
    }

    /** As a marketer would look it up. */
    public String place() {
        return place;
    }
}
