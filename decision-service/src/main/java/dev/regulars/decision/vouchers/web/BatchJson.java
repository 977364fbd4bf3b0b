package dev.regulars.decision.vouchers.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.vouchers.Batch;
import dev.regulars.decision.vouchers.VoucherTerms;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code components/schemas/VoucherBatch} of docs/api/openapi.yaml. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchJson(
        String batchId,
        String rewardId,
        @Nullable String name,
        String kind,
        String value,
        @Nullable String currency,
        @Nullable String percent,
        @Nullable String sku,
        @Nullable String usableFrom,
        String expiresOn,
        int count,
        int issued,
        String state) {

    static BatchJson of(Batch batch) {
        VoucherTerms terms = batch.terms();
        return new BatchJson(
                batch.id(),
                terms.rewardId(),
                terms.name(),
                terms.kind(),
                terms.value(),
                terms.currency(),
                terms.percent(),
                terms.sku(),
                terms.usableFrom() == null ? null : terms.usableFrom().toString(),
                terms.expiresOn().toString(),
                batch.count(),
                batch.issued(),
                batch.state().name().toLowerCase(Locale.ROOT));
    }
}
