package dev.regulars.gateway.poslog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who buys: the loyalty account's id before the customer's, wherever a till writes it. */
final class Members {
    private Members() {}

    /** Null when nobody was shown, and, with a fault, when there are two. */
    static @Nullable Element read(Element receipt, Faults faults) {
        List<Element> holders = holders(receipt);
        Element member = only(holders, "LoyaltyID", faults);
        return member == null && faults.isEmpty() ? only(holders, "CustomerID", faults) : member;
    }

    private static @Nullable Element only(List<Element> holders, String name, Faults faults) {
        Element found = null;
        for (Element holder : holders) {
            Element id = holder.filled(name);
            if (id != null && found != null && !id.text().equals(found.text())) {
                faults.invalid(id, "must be the same in the whole transaction");
            }
            found = found == null ? id : found;
        }
        return found;
    }

    private static List<Element> holders(Element receipt) {
        List<Element> holders = new ArrayList<>();
        collect(receipt, holders);
        Lines.notVoided(receipt).forEach(item -> collect(item, holders));
        return holders;
    }

    private static void collect(Element parent, List<Element> into) {
        for (Element child : parent.children()) {
            switch (child.name()) {
                case "Customer", "LoyaltyAccount", "LoyaltyMembership", "LoyaltyProgram" -> {
                    into.add(child);
                    collect(child, into);
                }
                default -> {}
            }
        }
    }
}
