package dev.regulars.gateway.files.csv;

import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.Refusal;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The rows of one transaction, mapped and checked like one that a till sends. */
final class CsvTransaction {
    private static final int MAX_REASONS = 100;
    private final Columns columns;
    private final List<Row> rows;
    private final boolean tooLarge;

    CsvTransaction(Columns columns, List<Row> rows, boolean tooLarge) {
        this.columns = columns;
        this.rows = rows;
        this.tooLarge = tooLarge;
    }

    Entry read(TransactionReader reader, Till till) {
        CsvJson json = new CsvJson(columns, rows);
        List<Reason> reasons = new ArrayList<>();
        if (tooLarge) {
            reasons.add(new Reason(ReasonCode.LIMIT_EXCEEDED, place(rows.get(0)), "has too much text"));
        }
        rows.forEach(row -> check(row, reasons));
        ObjectNode mapped = json.write();
        if (reasons.isEmpty()) {
            Reading reading = reader.read(mapped, till);
            if (reading instanceof Reading.WellFormed wellFormed) {
                return new Entry.Ready(wellFormed.transaction());
            }
            for (Reason reason : ((Reading.Refused) reading).refusal().reasons()) {
                reasons.add(new Reason(reason.code(), json.place(reason.field()), reason.reason()));
            }
        }
        String id = columns.cell(rows.get(0), "transactionId");
        return new Entry.Refused(id.matches("[A-Za-z0-9._~-]{1,64}") ? id : null, new Refusal(reasons));
    }

    private void check(Row row, List<Reason> reasons) {
        if (reasons.size() >= MAX_REASONS) {
            return;
        }
        if (row.cells().size() != columns.count()) {
            String expected = "must have " + columns.count() + " fields, as the header has";
            reasons.add(new Reason(ReasonCode.MALFORMED_CSV, place(row), expected));
            return;
        }
        Row first = rows.get(0);
        for (String name : Columns.HEAD) {
            String cell = columns.cell(row, name);
            if (!cell.isEmpty() && !cell.equals(columns.cell(first, name))) {
                String expected = "must be empty, or as in the first row of the transaction";
                reasons.add(new Reason(ReasonCode.INVALID_VALUE, place(row) + "." + name, expected));
            }
        }
    }

    static String place(Row row) {
        return "row[" + row.number() + "]";
    }
}
