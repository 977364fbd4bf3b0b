package dev.regulars.gateway.replay;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dev.regulars.gateway.replay.PosTransaction.Line;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a transaction's body in one pass. The same transaction always gives the same bytes. */
final class TransactionJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int BYTES_PER_LINE = 128;

    private TransactionJson() {}

    static byte[] write(PosTransaction transaction) {
        var bytes =
                new ByteArrayOutputStream(BYTES_PER_LINE * (transaction.lines().size() + 2));
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            writeHead(json, transaction);
            json.writeArrayPropertyStart("lines");
            for (Line line : transaction.lines()) {
                writeLine(json, line);
            }
            json.writeEndArray();
            writeFoot(json, transaction);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void writeHead(JsonGenerator json, PosTransaction transaction) {
        json.writeStringProperty("transactionId", transaction.transactionId());
        json.writeStringProperty("type", transaction.type().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("occurredAt", ISO_OFFSET_DATE_TIME.format(transaction.occurredAt()));
        PosTransaction.Till till = transaction.till();
        if (till != null) {
            json.writeStringProperty("storeId", till.storeId());
            json.writeStringProperty("tillId", till.tillId());
        }
        json.writeStringProperty("channel", transaction.channel());
        json.writeStringProperty("currency", transaction.currency());
        PosTransaction.Member member = transaction.member();
        if (member != null) {
            json.writeObjectPropertyStart("member");
            json.writeStringProperty("kind", member.kind());
            json.writeStringProperty("value", member.value());
            json.writeEndObject();
        }
    }

    private static void writeLine(JsonGenerator json, Line line) {
        json.writeStartObject();
        json.writeStringProperty("lineId", line.lineId());
        json.writeStringProperty("sku", line.sku());
        if (!line.description().isEmpty()) {
            json.writeStringProperty("description", line.description());
        }
        json.writeStringProperty("quantity", line.quantity().toPlainString());
        json.writeStringProperty("unitPrice", line.unitPrice().toPlainString());
        if (line.excluded()) {
            json.writeBooleanProperty("excluded", true);
        }
        json.writeEndObject();
    }

    private static void writeFoot(JsonGenerator json, PosTransaction transaction) {
        if (transaction.basketDiscount() != null) {
            json.writeStringProperty(
                    "basketDiscount", transaction.basketDiscount().toPlainString());
        }
        PosTransaction.Tender tender = transaction.tender();
        if (tender != null) {
            json.writeArrayPropertyStart("tenders");
            json.writeStartObject();
            json.writeStringProperty("type", tender.type());
            json.writeStringProperty("amount", tender.amount().toPlainString());
            json.writeEndObject();
            json.writeEndArray();
        }
    }
}
