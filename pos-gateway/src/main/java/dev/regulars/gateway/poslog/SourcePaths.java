package dev.regulars.gateway.poslog;

import dev.regulars.gateway.transaction.Reason;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a field of the mapped transaction stands in the document, so that a refusal names what the sender knows. */
record SourcePaths(Element transaction, @Nullable Element member, List<ReceiptLine> lines) {
    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)](?:\\.(\\w+))?.*");
    private static final Map<String, String> HEAD = Map.of(
            "transactionId", "SequenceNumber",
            "occurredAt", "EndDateTime",
            "tillId", "WorkstationID",
            "currency", "CurrencyCode");
    private static final Map<String, String> OF_LINE = Map.of(
            "sku", "ItemID",
            "quantity", "Quantity",
            "unitPrice", "RegularSalesUnitPrice",
            "discount", "RetailPriceModifier",
            "category", "MerchandiseHierarchy",
            "tax", "Tax/Amount",
            "description", "Description");

    Reason translate(Reason reason) {
        return new Reason(reason.code(), path(reason.field()), reason.reason());
    }

    private String path(String field) {
        Matcher line = LINE.matcher(field);
        if (line.matches() && Integer.parseInt(line.group(1)) < lines.size()) {
            return ofLine(lines.get(Integer.parseInt(line.group(1))).element(), line.group(2));
        }
        if (field.startsWith("member") && member != null) {
            return member.path();
        }
        if (field.equals("storeId")) {
            Element store = Names.store(transaction);
            return store == null ? transaction.path() + "/RetailStoreID" : store.path();
        }
        if (field.equals("basketDiscount")) {
            return transaction.path() + "/RetailTransaction/LineItem/Discount";
        }
        String step = HEAD.get(field);
        return step == null ? transaction.path() : transaction.path() + "/" + step;
    }

    private static String ofLine(Element element, @Nullable String field) {
        Element item = element.parent();
        if ("lineId".equals(field) && item != null) {
            return item.path() + "/SequenceNumber";
        }
        String step = field == null ? null : OF_LINE.get(field);
        Element sku = "sku".equals(field) ? LineJson.sku(element) : null;
        return sku != null ? sku.path() : step == null ? element.path() : element.path() + "/" + step;
    }
}
