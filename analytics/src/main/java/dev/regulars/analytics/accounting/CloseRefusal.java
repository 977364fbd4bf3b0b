package dev.regulars.analytics.accounting;

/** Why a period is not closed, in the order in which it is looked at. */
public enum CloseRefusal {
    NO_SUCH_PERIOD("there is nothing in that month"),
    PERIOD_CLOSED("it is closed, and stays so"),
    PERIOD_NOT_NEXT("an earlier period is open"),
    PERIOD_NOT_OVER("the month is not over"),
    BOOKS_DIFFER("the books and the ledger differ");

    private final String words;

    CloseRefusal(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
