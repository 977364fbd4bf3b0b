package dev.regulars.decision.vouchers;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.relay.Announcement;
import dev.regulars.decision.web.Json;
import org.jspecify.annotations.Nullable;

/** The event of a change of a voucher: docs/events/voucher-change.schema.json. */
record VoucherChangeEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String datacontenttype,
        Data data) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            String voucherId,
            @Nullable String rewardId,
            String change,
            String occurredAt,
            String businessDay,
            @Nullable String storeId,
            @Nullable String transactionId) {}

    /** @param number of the voucher's version that the change made */
    static Announcement of(String voucherId, @Nullable String rewardId, long number, VoucherChange change) {
        VoucherChangeEvent event = new VoucherChangeEvent(
                "1.0",
                voucherId + "/" + number,
                "/regulars/decision-service",
                "dev.regulars.voucher.changed.v1",
                voucherId,
                change.at().toString(),
                "application/json",
                new Data(
                        voucherId,
                        rewardId,
                        change.kind(),
                        change.at().toString(),
                        change.day().toString(),
                        change.storeId(),
                        change.transactionId()));
        return new Announcement(Announcement.VOUCHERS, voucherId, Json.write(event));
    }
}
