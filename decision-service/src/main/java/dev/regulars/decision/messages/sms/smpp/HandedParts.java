package dev.regulars.decision.messages.sms.smpp;

import dev.regulars.decision.messages.HandedOver;
import dev.regulars.decision.messages.sms.Receipts;

/** Which parts the message centre has answered. */
final class HandedParts {

    private final HandedOver handed;
    private final Receipts receipts;
    private final IdForm form;

    HandedParts(HandedOver handed, Receipts receipts, IdForm form) {
        this.handed = handed;
        this.receipts = receipts;
        this.form = form;
    }

    /** How many of the first parts. */
    int answered(String messageId, String mark) {
        return handed.ids(messageId, mark).size();
    }

    void answered(String messageId, String mark, int part, int parts, String id) {
        receipts.handedOver(SmppCarrier.PROVIDER, form.key(id), messageId, mark, part, parts);
    }
}
