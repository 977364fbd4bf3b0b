package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Purpose;
import java.time.Instant;
import java.util.Optional;

/** Links by which members confirm what they agreed to: they say whose, which, and what was said when. */
public final class ConfirmLinks {

    private final SealedText sealed;
    private final PublicPages pages;

    ConfirmLinks(KeyedHash hash, PublicPages pages) {
        sealed = new SealedText(hash, "confirm");
        this.pages = pages;
    }

    /**
     * What a link confirms.
     *
     * @param at when the member said it
     */
    public record Agreed(String memberId, Channel channel, Purpose purpose, Instant at) {}

    String link(Agreed agreed) {
        return pages.of(
                "confirm",
                sealed.seal(agreed.channel().name() + "/" + agreed.purpose().name() + "/" + agreed.at() + "/"
                        + agreed.memberId()));
    }

    /** Empty for what the service has not made. */
    public Optional<Agreed> read(String token) {
        return sealed.read(token).map(text -> {
            String[] parts = text.split("/", 4);
            return new Agreed(parts[3], Channel.valueOf(parts[0]), Purpose.valueOf(parts[1]), Instant.parse(parts[2]));
        });
    }
}
