package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.web.Json;
import dev.regulars.engine.Transaction;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** {@code components/schemas/Sold} of docs/api/openapi.yaml. */
record SoldJson(String decisionId, String transactionId, String occurredAt, String currency, List<SoldLine> lines) {

    /**
     * @param net what was to be paid for all of it
     * @param returned how many are back
     */
    record SoldLine(String lineId, String sku, String quantity, String unitPrice, String net, String returned) {}

    static String write(DecisionRecord sale, Map<String, String> returned) {
        Transaction transaction = Texts.transaction(sale.request());
        JsonNode answered = Json.MAPPER.readTree(sale.answer()).path("lines");
        List<SoldLine> lines = transaction.lines().stream()
                .map(line -> new SoldLine(
                        line.lineId(),
                        line.sku(),
                        line.quantity().toPlainString(),
                        line.unitPrice().toPlainString(),
                        net(answered, line.lineId()),
                        returned.getOrDefault(line.lineId(), "0")))
                .toList();
        return Json.write(new SoldJson(
                sale.id(),
                transaction.transactionId(),
                transaction.occurredAt().toString(),
                transaction.currency(),
                lines));
    }

    private static String net(JsonNode answered, String lineId) {
        return StreamSupport.stream(answered.spliterator(), false)
                .filter(line -> line.path("lineId").asString("").equals(lineId))
                .map(line -> line.path("net").asString("0"))
                .findFirst()
                .orElse("0");
    }
}
