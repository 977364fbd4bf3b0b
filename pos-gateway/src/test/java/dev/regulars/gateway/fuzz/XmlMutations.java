package dev.regulars.gateway.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Documents that are still well formed: leaves get odd texts, go, come twice, get another name or a flag. */
public final class XmlMutations {
    private static final Pattern LEAF = Pattern.compile("<(\\w+)( [^<>]*)?>([^<>]*)</\\1>");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "-1",
            "0",
            "+2",
            "1.",
            "0.0000001",
            "99999999999999",
            "1e3",
            "NaN",
            "true",
            "Void",
            "Refund",
            "2026-02-30",
            "9999-99-99",
            "2026-03-01T25:00:00",
            "2026-03-29T02:30:00",
            "-999999999-01-01",
            "XXX",
            "a~b",
            "é",
            "x".repeat(70),
            "x".repeat(3_000),
            "&#x1F600;",
            "]] >");
    private static final List<String> NAMES = List.of(
            "Quantity",
            "Amount",
            "Sale",
            "Return",
            "Tender",
            "TransactionLink",
            "RetailPriceModifier",
            "Percent",
            "LoyaltyID",
            "CustomerID",
            "RegularSalesUnitPrice",
            "ActualSalesUnitPrice",
            "ExtendedAmount",
            "SequenceNumber",
            "BusinessDayDate",
            "PostVoid",
            "Transaction",
            "LineItem",
            "Vendor");
    private static final List<String> ATTRIBUTES = List.of(
            " VoidFlag=\"1\"",
            " CancelFlag=\"true\"",
            " Action=\"Replace\"",
            " Action=\"Add\"",
            " TypeCode=\"Refund\"",
            " TypeCode=\"Change\"",
            " xmlns=\"urn:vendor\"",
            " ItemType=\"Deposit\"",
            " ReasonCode=\"Void\"");
    private final Random random;

    public XmlMutations(Random random) {
        this.random = random;
    }

    public String of(String document) {
        String mutated = document;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutated = once(mutated);
        }
        return mutated;
    }

    private String once(String document) {
        List<MatchResult> leaves =
                new ArrayList<>(LEAF.matcher(document).results().toList());
        if (leaves.isEmpty()) {
            return document;
        }
        MatchResult leaf = leaves.get(random.nextInt(leaves.size()));
        String name = leaf.group(1);
        String attributes = leaf.group(2) == null ? "" : leaf.group(2);
        String text = leaf.group(3);
        String instead = switch (random.nextInt(7)) {
            case 0 -> "";
            case 1 -> leaf.group() + leaf.group();
            case 2 -> element(any(NAMES), attributes, text);
            case 3 -> element(name, any(ATTRIBUTES), text);
            case 4 -> element(any(NAMES), any(ATTRIBUTES), leaf.group());
            default -> element(name, attributes, any(TEXTS));
        };
        return document.substring(0, leaf.start()) + instead + document.substring(leaf.end());
    }

    private static String element(String name, String attributes, String content) {
        return "<" + name + attributes + ">" + content + "</" + name + ">";
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
