package dev.regulars.gateway.files.csv;

import dev.regulars.gateway.files.BrokenFile;
import dev.regulars.gateway.transaction.ReasonCode;
import java.util.ArrayList;
import java.util.List;

/** The columns of the format, and where a file has them. A file may leave out what it does not need, in any order. */
final class Columns {
    static final List<String> HEAD = List.of(
            "transactionId",
            "type",
            "occurredAt",
            "storeId",
            "tillId",
            "cashierId",
            "channel",
            "currency",
            "memberKind",
            "memberValue",
            "originalTransactionId",
            "basketDiscount",
            "tenders",
            "coupons",
            "prices",
            "pointsHold",
            "redemptionCode");
    static final List<String> LINE = List.of(
            "lineId",
            "sku",
            "description",
            "quantity",
            "unitPrice",
            "discount",
            "category",
            "brand",
            "excluded",
            "labels",
            "tax");
    private static final List<String> REQUIRED = List.of("transactionId", "type", "occurredAt", "currency");
    private final List<String> names;

    private Columns(List<String> names) {
        this.names = names;
    }

    static Columns of(List<String> header) throws BrokenFile {
        List<String> names = new ArrayList<>();
        for (String cell : header) {
            String name = cell.strip();
            String place = "row[1].column[" + (names.size() + 1) + "]";
            if (!HEAD.contains(name) && !LINE.contains(name)) {
                throw new BrokenFile(ReasonCode.UNKNOWN_FIELD, place, "is not a column of the format");
            }
            if (names.contains(name)) {
                throw new BrokenFile(ReasonCode.MALFORMED_CSV, place, "stands in the header twice");
            }
            names.add(name);
        }
        for (String required : REQUIRED) {
            if (!names.contains(required)) {
                throw new BrokenFile(ReasonCode.MISSING_FIELD, "row[1]." + required, "is required in the header");
            }
        }
        return new Columns(names);
    }

    int count() {
        return names.size();
    }

    /** Empty when the file has no such column. */
    String cell(Row row, String name) {
        int index = names.indexOf(name);
        return index < 0 || index >= row.cells().size()
                ? ""
                : row.cells().get(index).strip();
    }
}
