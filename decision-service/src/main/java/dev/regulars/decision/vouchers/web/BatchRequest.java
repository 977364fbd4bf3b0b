package dev.regulars.decision.vouchers.web;

import dev.regulars.decision.vouchers.Batch;
import dev.regulars.decision.vouchers.VoucherTerms;
import dev.regulars.decision.web.Fields;
import dev.regulars.program.Program;
import dev.regulars.program.Reward;
import java.time.LocalDate;
import java.util.Locale;

/** {@code components/schemas/VoucherBatchRequest} of docs/api/openapi.yaml. */
record BatchRequest(String batchId, String rewardId, int count, LocalDate usableFrom, LocalDate expiresOn) {

    static BatchRequest read(Fields fields) {
        return new BatchRequest(
                fields.text("batchId", VoucherBodies.NAME, "-"),
                fields.text("rewardId", VoucherBodies.NAME, "-"),
                fields.whole("count", 1, Batch.MAX_COUNT),
                fields.day("usableFrom"),
                fields.day("expiresOn"));
    }

    /** What the reward is worth in the program now. */
    Batch of(Reward reward, Program program) {
        boolean percent = reward.percent().signum() != 0;
        VoucherTerms terms = new VoucherTerms(
                rewardId,
                reward.name(),
                reward.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                program.settings().currency().format(reward.value()),
                program.settings().currency().code(),
                percent ? reward.percent().toPlainString() : null,
                reward.sku(),
                usableFrom,
                expiresOn);
        return new Batch(batchId, terms, count, 0, Batch.State.RUNNING, null);
    }
}
