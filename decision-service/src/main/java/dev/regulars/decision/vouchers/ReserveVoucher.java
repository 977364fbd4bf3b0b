package dev.regulars.decision.vouchers;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import java.time.Duration;
import java.util.Optional;
import org.bson.Document;

/**
 * Keeps a voucher for one till while the customer pays. {@code reservations} says which voucher a reservation id
 * stands for, written first: what a crash leaves there holds nothing.
 */
public final class ReserveVoucher {

    static final String RESERVATIONS = "reservations";
    private static final String VOUCHER = "voucherId";
    private static final String RELEASED = "released";

    private final Documents documents;
    private final Vouchers vouchers;
    private final StoreTimes times;

    ReserveVoucher(Documents documents, Vouchers vouchers, StoreTimes times) {
        this.documents = documents;
        this.vouchers = vouchers;
        this.times = times;
    }

    /** Repeating it while it runs gives the same answer; once its time is out, a new reservation. */
    public Outcome reserve(Till till, String voucherId, String reservationId, Duration length) {
        StoreTime time = times.at(till);
        Reservation reservation =
                new Reservation(till.reservation(reservationId), time.now().plus(length));
        Step.Transition transition = voucher -> step(voucher, reservation, time, till);
        Optional<Outcome> refusal = vouchers.refusal(voucherId, transition);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Document stands = new Document(Documents.ID, reservation.id())
                .append(VOUCHER, voucherId)
                .append(RELEASED, false);
        if (!documents.insert(RESERVATIONS, stands)) {
            Document there = known(reservation.id()).orElseThrow();
            if (!voucherId.equals(there.getString(VOUCHER))) {
                return new Outcome.Refused(Refusal.ID_REUSED);
            }
            if (there.getBoolean(RELEASED)) {
                return new Outcome.Refused(Refusal.RESERVATION_RELEASED);
            }
        }
        return vouchers.change(voucherId, time.now(), transition);
    }

    private static Step step(Voucher voucher, Reservation reservation, StoreTime time, Till till) {
        boolean runs = voucher.state(time) == VoucherState.RESERVED;
        if (runs && voucher.isReservedBy(reservation.id())) {
            return new Step.Stay();
        }
        var obstacles = voucher.obstacles(time, reservation.id());
        return obstacles.isEmpty()
                ? new Step.Go(voucher.reserved(reservation), "reserved", till.storeId())
                : Step.stop(obstacles);
    }

    /** The voucher is free again at once; the reservation id is used up, so that a late repetition takes nothing. */
    public Outcome release(Till till, String reservationId) {
        String id = till.reservation(reservationId);
        Optional<Document> there = known(id);
        if (there.isEmpty()) {
            return new Outcome.Refused(Refusal.RESERVATION_NOT_FOUND);
        }
        documents.update(RESERVATIONS, Documents.id(id), Updates.set(RELEASED, true));
        return vouchers.change(there.get().getString(VOUCHER), times.at(till).now(), voucher -> {
            if (voucher.isReservedBy(id)) {
                return new Step.Go(voucher.issued(), "released", till.storeId());
            }
            return voucher.wasUsedUnder(id) ? new Step.Stop(Refusal.VOUCHER_REDEEMED) : new Step.Stay();
        });
    }

    Optional<String> voucherOf(String id) {
        return known(id).map(there -> there.getString(VOUCHER));
    }

    private Optional<Document> known(String id) {
        return documents.find(RESERVATIONS, Documents.id(id), Projections.include());
    }
}
