package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.KeyedHash;
import java.util.Optional;

/** Links by which members say how a purchase was: they say whose and which. */
public final class FeedbackLinks {

    private final SealedText sealed;
    private final PublicPages pages;

    FeedbackLinks(KeyedHash hash, PublicPages pages) {
        sealed = new SealedText(hash, "feedback");
        this.pages = pages;
    }

    /** The purchase that is asked about, and by which row of {@code messages.csv} and which channel. */
    public record Asked(String decisionId, String memberId, String notice, String channel) {}

    String link(Asked asked) {
        return pages.of(
                "feedback",
                sealed.seal(String.join("/", asked.channel(), asked.notice(), asked.memberId(), asked.decisionId())));
    }

    /** Empty for what the service has not made. */
    public Optional<Asked> read(String token) {
        return sealed.read(token).map(text -> {
            String[] parts = text.split("/", 4);
            return new Asked(parts[3], parts[2], parts[1], parts[0]);
        });
    }
}
