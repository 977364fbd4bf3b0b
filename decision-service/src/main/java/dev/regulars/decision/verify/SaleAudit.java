package dev.regulars.decision.verify;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.web.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** No more came back of a sale than was sold. */
final class SaleAudit {

    private static final int CHUNK = 500;

    private final Documents documents;
    private final Problems problems;
    private final List<Document> chunk = new ArrayList<>();

    SaleAudit(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    void run() {
        documents.scan(Documents.SALES, new Document(), Projections.include("returned"), sale -> {
            chunk.add(sale);
            if (chunk.size() == CHUNK) {
                check();
            }
        });
        check();
    }

    private void check() {
        List<String> ids =
                chunk.stream().map(sale -> sale.getString(Documents.ID)).toList();
        Map<String, Document> decisions =
                documents.findAll(Documents.DECISIONS, ids, Projections.include("request")).stream()
                        .collect(toMap(d -> d.getString(Documents.ID), Function.identity()));
        for (Document sale : chunk) {
            String id = sale.getString(Documents.ID);
            String request = decisions.getOrDefault(id, new Document()).getString("request");
            if (request == null) {
                problems.add("sale " + id, "belongs to nothing in decisions");
            } else {
                check(id, sold(request), sale.getList("returned", Document.class, List.of()));
            }
        }
        chunk.clear();
    }

    private void check(String id, Map<String, BigDecimal> sold, List<Document> returned) {
        DecisionDocuments.readQuantities(returned).forEach((line, quantity) -> {
            BigDecimal of = sold.getOrDefault(line, BigDecimal.ZERO);
            problems.unless(
                    new BigDecimal(quantity).compareTo(of) <= 0,
                    "sale " + id,
                    quantity + " of line " + line + " are back, " + of.toPlainString() + " were sold");
        });
    }

    private static Map<String, BigDecimal> sold(String request) {
        Map<String, BigDecimal> sold = new TreeMap<>();
        for (JsonNode line : Json.MAPPER.readTree(request).path("lines")) {
            sold.put(
                    line.path("lineId").asString(),
                    new BigDecimal(line.path("quantity").asString()));
        }
        return sold;
    }
}
