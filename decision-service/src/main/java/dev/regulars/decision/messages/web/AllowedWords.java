package dev.regulars.decision.messages.web;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Purpose;

/** What a member allows or stops, in words. */
final class AllowedWords {

    private AllowedWords() {}

    /** {@code e-mails about offers}. */
    static String of(Channel channel, Purpose purpose) {
        String what = switch (channel) {
            case EMAIL -> "e-mails";
            case SMS -> "text messages";
        };
        String about = switch (purpose) {
            case PROGRAM -> "your points, vouchers and tier";
            case OFFERS -> "offers";
            case FEEDBACK -> "how your purchase was";
        };
        return what + " about " + about;
    }
}
