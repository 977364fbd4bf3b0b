package dev.regulars.decision.vouchers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A change of a voucher that is told to those who count, and how it waits for that in the voucher's document: written
 * by the update that makes the change, taken away when the broker has it.
 *
 * @param kind {@code redeemed}, {@code given-back} or {@code cancelled}
 * @param day business day of the store, or of the program where no store asked
 * @param transactionId decision id of the transaction that redeemed it, or whose redemption is undone; of a
 *     cancellation, of the return that took its sale back; null where a person cancelled it
 */
record VoucherChange(
        String kind,
        Instant at,
        LocalDate day,
        @Nullable String storeId,
        @Nullable String transactionId) {

    /** Changes, the oldest first. */
    static final String UNTOLD = "untold";
    /** Set while there are any; an index finds it. */
    static final String TELLING = "telling";

    static final String NUMBER = "number";

    /** Of one voucher that wait; a voucher that is redeemed and given back ever more while the broker is away. */
    static final int MOST_UNTOLD = 50;

    static VoucherChange redeemed(Till till, StoreTime time, String transactionId) {
        return new VoucherChange("redeemed", time.now(), time.day(), till.storeId(), transactionId);
    }

    static VoucherChange givenBack(Till till, StoreTime time, String transactionId) {
        return new VoucherChange("given-back", time.now(), time.day(), till.storeId(), transactionId);
    }

    static VoucherChange cancelled(StoreTime time) {
        return new VoucherChange("cancelled", time.now(), time.day(), null, null);
    }

    /** @param number of the voucher's version that it made */
    Document write(long number) {
        return new Document(NUMBER, number)
                .append("change", kind)
                .append("at", Date.from(at))
                .append("day", day.toString())
                .append("storeId", storeId)
                .append("transactionId", transactionId);
    }

    static VoucherChange read(Document change) {
        return new VoucherChange(
                change.getString("change"),
                change.getDate("at").toInstant(),
                LocalDate.parse(change.getString("day")),
                change.getString("storeId"),
                change.getString("transactionId"));
    }
}
