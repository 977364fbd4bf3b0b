package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Purpose;
import java.util.Optional;

/** Links that stop messages of a kind: they say whose and which. */
public final class UnsubscribeLinks {

    private final SealedText sealed;
    private final PublicPages pages;

    UnsubscribeLinks(KeyedHash hash, PublicPages pages) {
        sealed = new SealedText(hash, "unsubscribe");
        this.pages = pages;
    }

    /** What a link stops. */
    public record Stop(String memberId, Channel channel, Purpose purpose) {
        String text() {
            return channel.name() + "/" + purpose.name() + "/" + memberId;
        }
    }

    String link(Stop stop) {
        return pages.of("unsubscribe", token(stop));
    }

    String token(Stop stop) {
        return sealed.seal(stop.text());
    }

    /** Empty for what the service has not made. */
    public Optional<Stop> read(String token) {
        return sealed.read(token).map(text -> {
            String[] parts = text.split("/", 3);
            return new Stop(parts[2], Channel.valueOf(parts[0]), Purpose.valueOf(parts[1]));
        });
    }
}
