package dev.regulars.decision.vouchers;

import dev.regulars.decision.accounts.Documents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Vouchers as documents of {@code vouchers}. Instants are dates of the store, so to the millisecond. */
final class VoucherDocuments {

    static final String STATE = "state";
    static final String VERSION = "version";
    static final String BATCH = "batchId";

    private VoucherDocuments() {}

    static Voucher read(Document document, boolean withdrawn) {
        Long version = document.getLong(VERSION);
        return new Voucher(
                document.getString(Documents.ID),
                terms(document),
                new Origin(
                        document.getString("accountId"),
                        document.getString("decisionId"),
                        document.getString(BATCH),
                        withdrawn),
                VoucherState.of(document.getString(STATE)),
                reservation(document.get("reservation", Document.class)),
                redemption(document.get("redemption", Document.class)),
                cancellation(document.get("cancellation", Document.class)),
                version == null ? 0 : version);
    }

    /** Of one kind for vouchers of decisions, of batches, and for batches themselves. */
    static VoucherTerms terms(Document document) {
        String from = document.getString("usableFrom");
        return new VoucherTerms(
                document.getString("rewardId"),
                document.getString("name"),
                document.get("kind", "voucher"),
                document.getString("value"),
                document.getString("currency"),
                document.getString("percent"),
                document.getString("sku"),
                from == null ? null : LocalDate.parse(from),
                LocalDate.parse(document.getString("expiresOn")));
    }

    static Document write(VoucherTerms terms) {
        return new Document("rewardId", terms.rewardId())
                .append("name", terms.name())
                .append("kind", terms.kind())
                .append("value", terms.value())
                .append("currency", terms.currency())
                .append("percent", terms.percent())
                .append("sku", terms.sku())
                .append(
                        "usableFrom",
                        terms.usableFrom() == null ? null : terms.usableFrom().toString())
                .append("expiresOn", terms.expiresOn().toString());
    }

    /** What transitions may change. */
    static Document changeable(Voucher voucher) {
        Reservation reservation = voucher.reservation();
        Redemption redemption = voucher.redemption();
        return new Document(STATE, voucher.stored().label())
                .append(VERSION, voucher.version())
                .append("expiresOn", voucher.terms().expiresOn().toString())
                .append(
                        "reservation",
                        reservation == null
                                ? null
                                : new Document("id", reservation.id()).append("until", Date.from(reservation.until())))
                .append(
                        "redemption",
                        redemption == null
                                ? null
                                : new Document("transactionId", redemption.transactionId())
                                        .append("storeId", redemption.storeId())
                                        .append("at", Date.from(redemption.at()))
                                        .append("undone", redemption.undone()))
                .append("cancellation", cancellation(voucher.cancellation()));
    }

    static @Nullable Document cancellation(@Nullable Cancellation cancellation) {
        return cancellation == null
                ? null
                : new Document("reason", cancellation.reason())
                        .append("author", cancellation.author())
                        .append("at", Date.from(cancellation.at()));
    }

    static @Nullable Cancellation cancellation(@Nullable Document document) {
        return document == null
                ? null
                : new Cancellation(document.getString("reason"), document.getString("author"), at(document, "at"));
    }

    private static @Nullable Reservation reservation(@Nullable Document document) {
        return document == null ? null : new Reservation(document.getString("id"), at(document, "until"));
    }

    private static @Nullable Redemption redemption(@Nullable Document document) {
        return document == null
                ? null
                : new Redemption(
                        document.getString("transactionId"),
                        document.getString("storeId"),
                        at(document, "at"),
                        document.getBoolean("undone", false));
    }

    private static Instant at(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
