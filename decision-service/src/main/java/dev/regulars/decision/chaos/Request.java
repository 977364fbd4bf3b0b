package dev.regulars.decision.chaos;

/** @param decisionId where the store has what comes of it */
record Request(Kind kind, String path, String decisionId, String body) {

    static final String REDEMPTIONS = "/v1/vouchers/redemptions";

    Request withoutBody() {
        return new Request(kind, path, decisionId, "");
    }

    Request as(Kind other) {
        return new Request(other, path, decisionId, body);
    }

    boolean isRedemption() {
        return kind == Kind.REDEMPTION;
    }
}
