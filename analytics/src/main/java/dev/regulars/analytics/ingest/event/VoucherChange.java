package dev.regulars.analytics.ingest.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A voucher was redeemed, given back or cancelled: voucher-change.schema.json.
 *
 * @param businessDay the day of UTC where the event names none
 */
public record VoucherChange(
        String eventId,
        String voucherId,
        String rewardId,
        String change,
        Instant occurredAt,
        LocalDate businessDay,
        @Nullable String storeId,
        @Nullable String transactionId) {

    public static SmallEventReader<VoucherChange> reader() {
        return new SmallEventReader<>(new Contract("voucher-change.schema.json"), VoucherChange::decode);
    }

    private static VoucherChange decode(JsonNode event) {
        Fields envelope = new Fields(event, "$");
        Fields data = envelope.object("data");
        Instant occurredAt = data.instant("occurredAt");
        LocalDate day = data.optionalDay("businessDay");
        return new VoucherChange(
                envelope.text("id"),
                data.text("voucherId"),
                data.text("rewardId"),
                data.text("change"),
                occurredAt,
                day == null ? LocalDate.ofInstant(occurredAt, ZoneOffset.UTC) : day,
                data.optionalText("storeId"),
                data.optionalText("transactionId"));
    }
}
