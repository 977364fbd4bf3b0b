package dev.regulars.gateway.transaction.json;

import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.transaction.ReasonCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Where a transaction comes from: the key's store and till count; the body may repeat them, not change them. */
final class Origin {
    private Origin() {}

    static void check(ObjectNode transaction, Till till, Reasons reasons) {
        String store = text(transaction, "storeId");
        if (store == null && till.storeId() == null) {
            reasons.add(ReasonCode.STORE_REQUIRED, "storeId", "is required: the key names no store");
        }
        if (store != null && !till.maySendFor(store)) {
            reasons.add(ReasonCode.STORE_NOT_ALLOWED, "storeId", "is not the store of this key");
        }
        String tillId = text(transaction, "tillId");
        if (tillId != null && !till.maySendAs(tillId)) {
            reasons.add(ReasonCode.STORE_NOT_ALLOWED, "tillId", "is not the till of this key");
        }
    }

    static void complete(ObjectNode transaction, Till till) {
        transaction.put("source", PosTransaction.SOURCE);
        place(transaction, till);
        if (!transaction.has("channel")) {
            transaction.put("channel", "store");
        }
    }

    /** The store and till of the key. */
    static void place(ObjectNode transaction, Till till) {
        if (till.storeId() != null) {
            transaction.put("storeId", till.storeId());
        }
        if (till.tillId() != null) {
            transaction.put("tillId", till.tillId());
        }
    }

    private static @Nullable String text(ObjectNode transaction, String field) {
        return transaction.path(field).isString() ? transaction.path(field).stringValue() : null;
    }
}
