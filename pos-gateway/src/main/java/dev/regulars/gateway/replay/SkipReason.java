package dev.regulars.gateway.replay;

/** Why an invoice is no transaction of a till, in order of precedence. */
enum SkipReason {
    BAD_DEBT("bad debt adjustments"),
    TOO_MANY_LINES("more than 10,000 lines"),
    STOCK_CORRECTION("stock corrections: negative quantity, no return"),
    NEGATIVE_PRICE("negative prices"),
    WRONG_SIGN("a return with positive quantity, or quantity 0");

    private final String text;

    SkipReason(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
