package dev.regulars.gateway.poslog;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A line as the contract writes it. */
final class LineJson {
    private static final Set<String> NOT_MERCHANDISE =
            Set.of("Deposit", "DepositRefund", "Fee", "GiftCard", "GiftCertificate", "StoredValue", "Donation");
    private static final int MAX_DESCRIPTION = 200;

    private LineJson() {}

    static ObjectNode of(ReceiptLine line, Faults faults) {
        Element element = line.element();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("lineId", line.lineId());
        Element sku = sku(element);
        if (sku == null) {
            faults.missing(element, "ItemID");
        } else {
            json.put("sku", sku.text());
        }
        json.put("quantity", Decimals.write(line.price().quantity()));
        json.put("unitPrice", Decimals.write(line.price().unit()));
        if (line.price().discount().signum() > 0) {
            json.put("discount", Decimals.write(line.price().discount()));
        }
        Element category = element.filled("MerchandiseHierarchy");
        if (category != null) {
            json.put("category", category.text());
        }
        Element description = element.filled("Description");
        if (description != null) {
            json.put("description", cut(description.text()));
        }
        if (NOT_MERCHANDISE.contains(element.attribute("ItemType"))) {
            json.put("excluded", true);
        }
        addTax(element, json, faults);
        return json;
    }

    /** The shop's own item number before the code that was scanned. */
    static @Nullable Element sku(Element element) {
        Element item = element.filled("ItemID");
        Element identity = element.child("POSIdentity");
        return item != null || identity == null ? item : identity.filled("POSItemID");
    }

    private static void addTax(Element element, ObjectNode json, Faults faults) {
        BigDecimal tax = BigDecimal.ZERO;
        for (Element of : element.children("Tax")) {
            Element amount = of.filled("Amount");
            tax = amount == null ? tax : tax.add(Decimals.read(amount, faults).abs());
        }
        if (tax.signum() > 0) {
            json.put("tax", Decimals.write(tax));
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MAX_DESCRIPTION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_DESCRIPTION));
    }
}
