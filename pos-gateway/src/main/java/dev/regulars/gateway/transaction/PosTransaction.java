package dev.regulars.gateway.transaction;

/**
 * A transaction that is well formed, ready to be sent on.
 *
 * @param key what must keep its order: transactions with the same key are decided in the order they were accepted
 * @param occurredAt RFC 3339, as the till wrote it
 * @param body JSON for POST /v1/transactions of the decision service
 */
@SuppressWarnings("ArrayRecordComponent") // handed through as it is; never compared
public record PosTransaction(String transactionId, String key, String occurredAt, byte[] body) {
    /** The decision service's name for whoever issues these transaction ids. */
    public static final String SOURCE = "pos";

    public String decisionId() {
        return SOURCE + ":" + transactionId;
    }
}
