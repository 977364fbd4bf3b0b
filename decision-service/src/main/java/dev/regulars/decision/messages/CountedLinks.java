package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.consents.Channel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Links of mails that lead by way of this service. Each holds the address that it leads to, under the service's seal:
 * so nobody can make one that leads elsewhere. None says whose it is.
 */
public final class CountedLinks {

    private final SealedText clicks;
    private final SealedText opens;
    private final PublicPages pages;
    private final CountingSettings settings;

    CountedLinks(KeyedHash hash, PublicPages pages, CountingSettings settings) {
        clicks = new SealedText(hash, "click");
        opens = new SealedText(hash, "opened");
        this.pages = pages;
        this.settings = settings;
    }

    /**
     * A link that was clicked.
     *
     * @param reference of the message
     * @param address that it leads to
     */
    public record Click(String reference, String address) {}

    /** A question that a consent waits for is not counted: its reader has not agreed to anything yet. */
    LetterLinks of(Outgoing message, String template, Map<String, String> values) {
        if (message.channel() != Channel.EMAIL) {
            return LetterLinks.NONE;
        }
        boolean asksBack = AskToConfirm.asks(message);
        String reference = MessageReference.of(message.id());
        Map<String, String> targets = new LinkedHashMap<>();
        BodyLinks.in(template, values)
                .forEach(address -> targets.put(
                        address, settings.clicks() && !asksBack ? link(new Click(reference, address)) : address));
        return new LetterLinks(targets, settings.opens() && !asksBack ? picture(reference) : null);
    }

    String link(Click click) {
        return pages.of("click", clicks.seal(click.reference() + "/" + click.address()));
    }

    String picture(String reference) {
        return pages.of("opened", opens.seal(reference));
    }

    /** Empty for what the service has not made. */
    public Optional<Click> readClick(String token) {
        return clicks.read(token).map(text -> {
            int slash = text.indexOf('/');
            return new Click(text.substring(0, slash), text.substring(slash + 1));
        });
    }

    /** The message's reference; empty for what the service has not made. */
    public Optional<String> readOpened(String token) {
        return opens.read(token);
    }
}
