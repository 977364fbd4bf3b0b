package dev.regulars.analytics.customers;

/** Why there is no fit. */
public enum Refusal {
    NO_SALES("no member has bought anything"),
    TOO_FEW_MEMBERS("too few members have bought, or bought again"),
    TOO_MANY_HISTORIES("more different histories than are fitted at once");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
