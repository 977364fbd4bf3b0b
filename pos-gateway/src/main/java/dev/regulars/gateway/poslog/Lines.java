package dev.regulars.gateway.poslog;

import java.util.List;

/** The line items of a receipt that count. */
final class Lines {
    private Lines() {}

    static List<Element> notVoided(Element receipt) {
        return receipt.children("LineItem").stream()
                .filter(item -> !item.flag("VoidFlag") && !item.flag("CancelFlag"))
                .toList();
    }
}
