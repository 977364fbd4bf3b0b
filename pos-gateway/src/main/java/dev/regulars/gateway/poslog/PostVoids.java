package dev.regulars.gateway.poslog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a transaction says that it takes back a whole earlier one. */
final class PostVoids {
    private PostVoids() {}

    /** The receipt's own link with a reason such as PostVoid, or its PostVoid element's. */
    static @Nullable Element link(Element receipt) {
        for (Element link : receipt.children("TransactionLink")) {
            if (link.attribute("ReasonCode").toLowerCase(Locale.ROOT).contains("void")) {
                return link;
            }
        }
        return inside(receipt);
    }

    /** A post-void that is logged as work of the till. */
    static @Nullable Element inControl(Element transaction) {
        Element control = transaction.child("ControlTransaction");
        Element direct = inside(transaction);
        return direct != null || control == null ? direct : inside(control);
    }

    private static @Nullable Element inside(Element parent) {
        Element postVoid = parent.child("PostVoid");
        Element link = postVoid == null ? null : postVoid.child("TransactionLink");
        return link == null ? postVoid : link;
    }
}
