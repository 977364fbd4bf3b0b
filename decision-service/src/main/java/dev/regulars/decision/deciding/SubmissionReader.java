package dev.regulars.decision.deciding;

import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.web.IdentifierReader;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.Transaction;
import dev.regulars.program.Store;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the body of a quote or transaction, as docs/api/openapi.yaml has it. */
@Component
public final class SubmissionReader {

    private static final Pattern SYSTEM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern TRANSACTION = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    private static final Pattern LINE = Pattern.compile("[A-Za-z0-9._-]{1,32}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern CHANNEL = Pattern.compile("store|web|app");
    private static final Pattern TENDER = Pattern.compile("cash|card|gift-card|points|voucher|other");
    /** Of a code that a member tells. */
    public static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private static final Pattern PRICES = Pattern.compile("final|open");
    private static final Pattern TEXT_64 = Pattern.compile("(?s).{1,64}");
    private static final Pattern TEXT_200 = Pattern.compile("(?s).{0,200}");
    private static final int MAX_LINES = 10_000;
    private static final int MAX_TENDERS = 20;
    private static final int MAX_COUPONS = 100;
    private static final int MAX_LABELS = 20;

    private static final Map<String, Transaction.Type> TYPES = new TreeMap<>(
            Map.of("sale", Transaction.Type.SALE, "return", Transaction.Type.RETURN, "void", Transaction.Type.VOID));

    private final IdentifierReader identifiers;
    private final Programs programs;

    SubmissionReader(IdentifierReader identifiers, Programs programs) {
        this.identifiers = identifiers;
        this.programs = programs;
    }

    public Fields.Result<Submission> read(byte[] body) {
        return Fields.read(body, this::submission);
    }

    private Submission submission(Fields fields) {
        Transaction transaction = new Transaction(
                fields.text("source", SYSTEM, ""),
                fields.text("transactionId", TRANSACTION, ""),
                fields.oneOf("type", TYPES, Transaction.Type.SALE),
                fields.instant("occurredAt", null),
                fields.text("storeId", SYSTEM, ""),
                fields.optionalText("tillId", SYSTEM),
                fields.text("channel", CHANNEL, ""),
                fields.text("currency", CURRENCY, ""),
                fields.optionalText("originalTransactionId", TRANSACTION),
                fields.list("lines", true, MAX_LINES, ProblemCode.TOO_MANY_LINES, SubmissionReader::line),
                fields.decimal("basketDiscount", BigDecimal.ZERO),
                tenders(fields),
                fields.texts("coupons", MAX_COUPONS, TEXT_64),
                prices(fields),
                fields.optionalText("pointsHold", SYSTEM),
                fields.optionalText("cashierId", SYSTEM));
        return new Submission(
                transaction,
                member(fields.object("member"), transaction.storeId()),
                fields.optionalText("redemptionCode", CODE));
    }

    private @Nullable Identifier member(@Nullable Fields fields, String storeId) {
        if (fields == null) {
            return null;
        }
        Store store = programs.live().stores().get(storeId);
        Identifier identifier = identifiers.read(fields, store == null ? null : store.country());
        fields.reportUnread();
        return identifier;
    }

    private static Transaction.Line line(Fields fields) {
        fields.optionalText("description", TEXT_200);
        return new Transaction.Line(
                fields.text("lineId", LINE, ""),
                fields.text("sku", TEXT_64, ""),
                fields.decimal("quantity", null),
                fields.decimal("unitPrice", null),
                fields.decimal("discount", BigDecimal.ZERO),
                fields.optionalText("category", TEXT_64),
                fields.optionalText("brand", TEXT_64),
                fields.bool("excluded"),
                Set.copyOf(fields.texts("labels", MAX_LABELS, TEXT_64)),
                fields.decimal("tax", BigDecimal.ZERO));
    }

    private static Transaction.Prices prices(Fields fields) {
        return "open".equals(fields.optionalText("prices", PRICES))
                ? Transaction.Prices.OPEN
                : Transaction.Prices.FINAL;
    }

    private static List<Transaction.Tender> tenders(Fields fields) {
        return fields.list(
                "tenders",
                false,
                MAX_TENDERS,
                ProblemCode.INVALID_VALUE,
                tender -> new Transaction.Tender(tender.text("type", TENDER, ""), tender.decimal("amount", null)));
    }
}
