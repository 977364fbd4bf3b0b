package dev.regulars.decision.messages.mail.bounces;

import dev.regulars.decision.messages.mail.MailStatus;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server tells of a mail of ours.
 *
 * @param reference what the message is called outside
 * @param status null for a complaint, and when the server gives none
 * @param recipients to whom it was on its way, in clear, as the server writes them
 */
record MailReport(Kind kind, String reference, @Nullable MailStatus status, List<String> recipients) {

    enum Kind {
        /** It will not be delivered. */
        BOUNCE,
        /** The recipient says that it is unwanted. */
        COMPLAINT
    }

    boolean isAbout(String address) {
        String plain = address.toLowerCase(Locale.ROOT);
        return recipients.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(plain));
    }
}
