package dev.regulars.gateway.transaction.json;

import static dev.regulars.gateway.transaction.json.Checks.dateTime;
import static dev.regulars.gateway.transaction.json.Checks.flag;
import static dev.regulars.gateway.transaction.json.Checks.length;
import static dev.regulars.gateway.transaction.json.Checks.list;
import static dev.regulars.gateway.transaction.json.Checks.matching;
import static dev.regulars.gateway.transaction.json.Checks.oneOf;

import dev.regulars.gateway.transaction.ReasonCode;

/** PosTransaction of docs/api/openapi.yaml. A test asks both about the same bodies and wants the same answers. */
final class PosTransactionShape {
    static final int MAX_LINES = 10_000;
    static final int MAX_TENDERS = 20;
    private static final String TRANSACTION_ID = "^[A-Za-z0-9._~-]{1,64}$";
    private static final String PLACE_ID = "^[A-Za-z0-9._-]{1,64}$";
    static final String AMOUNT = "^\\d{1,10}(\\.\\d{1,4})?$";

    static final String CODE = "^[0-9]{6}$";

    static final ObjectShape MEMBER = new ObjectShape()
            .required("kind", oneOf("member", "card", "phone", "email", "payment-token", "external"))
            .required("value", length(1, 128));

    private static final ObjectShape LINE = new ObjectShape()
            .required("lineId", matching("^[A-Za-z0-9._-]{1,32}$"))
            .required("sku", length(1, 64))
            .optional("description", length(0, 200))
            .required("quantity", matching("^\\d{1,7}(\\.\\d{1,3})?$"))
            .required("unitPrice", matching(AMOUNT))
            .optional("discount", matching(AMOUNT))
            .optional("category", length(0, 64))
            .optional("brand", length(0, 64))
            .optional("excluded", flag())
            .optional("labels", texts(20, length(1, 64)))
            .optional("tax", matching(AMOUNT));

    private static final ObjectShape TENDER = new ObjectShape()
            .required("type", oneOf("cash", "card", "gift-card", "points", "voucher", "other"))
            .required("amount", matching(AMOUNT));

    static final ObjectShape TRANSACTION = new ObjectShape()
            .required("transactionId", matching(TRANSACTION_ID))
            .required("type", oneOf("sale", "return", "void"))
            .required("occurredAt", dateTime())
            .optional("storeId", matching(PLACE_ID))
            .optional("tillId", matching(PLACE_ID))
            .optional("cashierId", matching(PLACE_ID))
            .optional("channel", oneOf("store", "web", "app"))
            .required("currency", matching("^[A-Z]{3}$"))
            .optional("member", MEMBER)
            .optional("originalTransactionId", matching(TRANSACTION_ID))
            .required("lines", list(MAX_LINES, ReasonCode.TOO_MANY_LINES, LINE))
            .optional("basketDiscount", matching(AMOUNT))
            .optional("tenders", list(MAX_TENDERS, ReasonCode.INVALID_VALUE, TENDER))
            .optional("coupons", texts(100, length(1, 64)))
            .optional("prices", oneOf("final", "open"))
            .optional("pointsHold", matching(PLACE_ID))
            .optional("redemptionCode", matching(CODE));

    private PosTransactionShape() {}

    private static Check texts(int max, Check text) {
        return list(max, ReasonCode.INVALID_VALUE, text);
    }
}
