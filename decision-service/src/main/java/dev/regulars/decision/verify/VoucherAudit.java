package dev.regulars.decision.verify;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.vouchers.ImportedVouchers;
import dev.regulars.decision.vouchers.Redemptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Every voucher by itself: its state is known, and what is redeemed names a transaction that asked for it and was not
 * taken back.
 */
final class VoucherAudit {

    private static final int CHUNK = 500;
    private static final Set<String> STATES = Set.of("issued", "reserved", "redeemed", "cancelled");

    private final Documents documents;
    private final Problems problems;
    private final BatchAudit batches = new BatchAudit();
    private final ImportedAudit imported;
    private final List<Document> redeemed = new ArrayList<>();

    VoucherAudit(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
        imported = new ImportedAudit(documents, problems);
    }

    /** How many belong to batches, or were imported. */
    long run() {
        documents.scan(
                Documents.VOUCHERS,
                new Document(),
                Projections.include("state", "redemption", "batchId", "accountId", ImportedVouchers.MARK),
                this::look);
        checkRedeemed();
        return batches.check(documents, problems) + imported.count();
    }

    private void look(Document voucher) {
        String state = voucher.getString("state");
        problems.unless(STATES.contains(String.valueOf(state)), place(voucher), "is in state " + state);
        batches.count(voucher.getString("batchId"));
        imported.look(voucher);
        if ("redeemed".equals(state)) {
            redeemed.add(voucher);
        }
        if (redeemed.size() >= CHUNK) {
            checkRedeemed();
        }
    }

    private void checkRedeemed() {
        Map<String, Document> found = documents
                .findAll(
                        Redemptions.REDEMPTIONS,
                        redeemed.stream()
                                .map(VoucherAudit::transaction)
                                .filter(id -> !id.isEmpty())
                                .distinct()
                                .toList(),
                        Projections.include())
                .stream()
                .collect(toMap(d -> d.getString(Documents.ID), Function.identity()));
        redeemed.forEach(voucher -> check(voucher, found.get(transaction(voucher))));
        redeemed.clear();
    }

    private void check(Document voucher, @Nullable Document redemption) {
        String id = transaction(voucher);
        if (id.isEmpty()) {
            problems.add(place(voucher), "is redeemed by no transaction");
        } else if (redemption == null || !asked(redemption, voucher)) {
            problems.add(place(voucher), "is redeemed by " + id + ", which did not ask for it");
        } else if (redemption.getBoolean("reversed")) {
            problems.add(place(voucher), "is redeemed by " + id + ", which was taken back");
        }
    }

    private static boolean asked(Document redemption, Document voucher) {
        return redemption.getList("vouchers", String.class).contains(voucher.getString(Documents.ID));
    }

    private static String transaction(Document voucher) {
        Document redemption = voucher.get("redemption", Document.class);
        return redemption == null ? "" : redemption.get("transactionId", "");
    }

    private static String place(Document voucher) {
        return "voucher " + voucher.getString(Documents.ID);
    }
}
