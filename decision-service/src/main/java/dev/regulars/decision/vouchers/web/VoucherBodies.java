package dev.regulars.decision.vouchers.web;

import dev.regulars.decision.vouchers.Till;
import dev.regulars.decision.web.Fields;
import java.util.regex.Pattern;

/** What bodies about vouchers share; see docs/api/openapi.yaml. */
final class VoucherBodies {

    static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    static final Pattern CODE = Pattern.compile(".{1,64}");
    static final Pattern VOUCHER_ID = Pattern.compile("[A-Za-z0-9:._~-]{1,160}");
    static final Pattern REASON = Pattern.compile("\\s*\\S.{0,199}");

    private VoucherBodies() {}

    record Coded(Till till, String code) {

        static Coded read(Fields fields) {
            return new Coded(VoucherBodies.till(fields), fields.text("code", CODE, "-"));
        }
    }

    static Till till(Fields fields) {
        String till = fields.optionalText("tillId", NAME);
        return new Till(fields.text("storeId", NAME, "-"), till == null ? "" : till);
    }

    /** {@code source:transactionId} */
    static String transaction(Fields fields, String transactionField) {
        return fields.text("source", NAME, "-") + ":" + fields.text(transactionField, ID, "-");
    }

    static String reason(Fields fields) {
        return fields.text("reason", REASON, "-");
    }

    static String author(Fields fields) {
        return fields.text("author", NAME, "-");
    }
}
