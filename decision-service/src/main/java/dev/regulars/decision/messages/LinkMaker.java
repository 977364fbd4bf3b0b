package dev.regulars.decision.messages;

import java.util.HashMap;
import java.util.Map;

/** Makes the links of letters. They are made when a letter is sent, so that none is at rest. */
record LinkMaker(UnsubscribeLinks unsubscribe, ConfirmLinks confirm, FeedbackLinks feedback, CountedLinks counted) {

    /** What is filled in, with the link that the message is about. */
    Map<String, String> filledIn(String memberId, Outgoing message) {
        Map<String, String> values = new HashMap<>(message.values());
        if (AskToConfirm.asks(message)) {
            values.put("link", confirm.link(AskToConfirm.agreed(memberId, message)));
        } else if (AskAboutPurchase.isOne(message)) {
            values.put("link", feedback.link(AskAboutPurchase.asked(memberId, message)));
        }
        return values;
    }

    /** Stops more of the kind. */
    String unsubscribe(String memberId, Outgoing message) {
        return unsubscribe.link(new UnsubscribeLinks.Stop(memberId, message.channel(), message.purpose()));
    }
}
