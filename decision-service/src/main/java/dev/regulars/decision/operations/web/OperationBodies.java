package dev.regulars.decision.operations.web;

import dev.regulars.decision.operations.AdjustPoints.Adjustment;
import dev.regulars.decision.operations.MergeMembers.Merge;
import dev.regulars.decision.operations.Reason;
import dev.regulars.decision.operations.TransferPoints.Transfer;
import dev.regulars.decision.web.Fields;
import java.util.regex.Pattern;

/** Reads what is asked. */
final class OperationBodies {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern TRANSACTION = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    private static final Pattern TEXT = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    private static final int MOST = 1_000_000_000;

    private OperationBodies() {}

    /** The decision id of a sale. */
    static String sale(Fields fields) {
        return fields.text("source", ID, "") + ":" + fields.text("transactionId", TRANSACTION, "");
    }

    static Reason reason(Fields fields) {
        return new Reason(fields.text("reason", TEXT, ""), fields.text("author", ID, ""));
    }

    static Adjustment adjustment(Fields fields) {
        int points = fields.whole("points", -MOST, MOST);
        if (points == 0) {
            fields.refuse("points", "must not be 0");
        }
        return new Adjustment(fields.text("id", ID, ""), points, reason(fields), fields.optionalDay("lastDay"));
    }

    static Merge merge(String into, Fields fields) {
        String merged = fields.text("memberId", ID, "");
        if (merged.equals(into)) {
            fields.refuse("memberId", "must be another member");
        }
        return new Merge(into, merged, reason(fields));
    }

    static Transfer transfer(Fields fields) {
        Transfer transfer = new Transfer(
                fields.text("id", ID, ""),
                fields.text("from", ID, "-"),
                fields.text("to", ID, ""),
                fields.whole("points", 1, MOST),
                reason(fields));
        if (transfer.from().equals(transfer.to())) {
            fields.refuse("to", "must be another member");
        }
        return transfer;
    }
}
