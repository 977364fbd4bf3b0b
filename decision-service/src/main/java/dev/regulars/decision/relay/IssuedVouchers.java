package dev.regulars.decision.relay;

import com.mongodb.client.model.UpdateOneModel;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.decision.web.Json;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The vouchers of a decision as they are first stored, with what its answer said of each. */
final class IssuedVouchers {

    private static final List<String> TERMS = List.of("name", "kind", "percent", "sku", "usableFrom");

    private IssuedVouchers() {}

    static List<Document> of(DecisionRecord decision) {
        List<Document> documents = new ArrayList<>();
        if (!decision.vouchers().isEmpty()) {
            JsonNode answer = Json.MAPPER.readTree(decision.answer());
            decision.vouchers().forEach(voucher -> documents.add(document(decision, voucher, answer)));
        }
        return documents;
    }

    /**
     * Takes back those of a returned sale; the return holds them, so that nobody has used one. Each is told as a change
     * of the voucher, whose number is that of its last version: 0 stands for it.
     */
    static List<UpdateOneModel<Document>> cancellations(DecisionRecord decision) {
        Document cancellation = new Document("reason", "the sale was taken back")
                .append("author", decision.id())
                .append("at", Date.from(decision.occurredAt()));
        Document told = new Document("number", 0L)
                .append("change", "cancelled")
                .append("at", Date.from(decision.occurredAt()))
                .append("day", decision.businessDay().toString())
                .append("storeId", null)
                .append("transactionId", decision.id());
        Document set = new Document("state", "cancelled")
                .append("cancellation", cancellation)
                .append("telling", true);
        return decision.cancelled().stream()
                .map(id -> new UpdateOneModel<Document>(
                        Documents.id(id).append("state", "reserved"),
                        new Document("$set", set)
                                .append("$inc", new Document("version", 1L))
                                .append("$push", new Document("untold", told))))
                .toList();
    }

    private static Document document(DecisionRecord decision, VoucherIssue voucher, JsonNode answer) {
        Document document = new Document(Documents.ID, voucher.voucherId())
                .append("accountId", decision.accountId())
                .append("decisionId", decision.id())
                .append("rewardId", voucher.rewardId())
                .append("value", voucher.value())
                .append("currency", text(answer, "currency"))
                .append("state", "issued")
                .append("version", 0L)
                .append("expiresOn", voucher.expiresOn().toString());
        reward(answer, voucher).ifPresent(said -> TERMS.forEach(name -> document.append(name, text(said, name))));
        return document;
    }

    private static Optional<JsonNode> reward(JsonNode answer, VoucherIssue voucher) {
        return answer.path("rewards")
                .valueStream()
                .filter(reward -> voucher.voucherId().equals(text(reward, "voucherId")))
                .findFirst();
    }

    private static @Nullable String text(JsonNode of, String name) {
        JsonNode node = of.get(name);
        return node == null || !node.isString() ? null : node.stringValue();
    }
}
