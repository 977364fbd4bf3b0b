package dev.regulars.decision.vouchers;

/**
 * Who asks.
 *
 * @param tillId empty when the store has but one
 */
public record Till(String storeId, String tillId) {

    String key() {
        return storeId + "/" + tillId;
    }

    /** Reservation ids are the store's own: two stores may use the same. */
    public String reservation(String id) {
        return storeId + "/" + id;
    }
}
