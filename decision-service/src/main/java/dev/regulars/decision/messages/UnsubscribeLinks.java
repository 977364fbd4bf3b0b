package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Purpose;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** Links that stop messages of a kind: they say whose and which, under a seal that only the service can make. */
public final class UnsubscribeLinks {

    private static final String SEAL = "unsubscribe";
    private static final int SEAL_BYTES = 16;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final KeyedHash hash;
    private final URI publicUrl;

    UnsubscribeLinks(KeyedHash hash, URI publicUrl) {
        this.hash = hash;
        this.publicUrl = publicUrl;
    }

    /** What a link stops. */
    public record Stop(String memberId, Channel channel, Purpose purpose) {
        String text() {
            return channel.name() + "/" + purpose.name() + "/" + memberId;
        }
    }

    String link(Stop stop) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base : base + "/") + "unsubscribe/" + token(stop);
    }

    String token(Stop stop) {
        byte[] text = stop.text().getBytes(StandardCharsets.UTF_8);
        byte[] seal = seal(stop.text());
        byte[] both = new byte[SEAL_BYTES + text.length];
        System.arraycopy(seal, 0, both, 0, SEAL_BYTES);
        System.arraycopy(text, 0, both, SEAL_BYTES, text.length);
        return TEXT.encodeToString(both);
    }

    /** Empty for what the service has not made. */
    public Optional<Stop> read(String token) {
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (both.length <= SEAL_BYTES) {
            return Optional.empty();
        }
        String text = new String(both, SEAL_BYTES, both.length - SEAL_BYTES, StandardCharsets.UTF_8);
        byte[] seal = java.util.Arrays.copyOf(both, SEAL_BYTES);
        if (!MessageDigest.isEqual(seal, seal(text))) {
            return Optional.empty();
        }
        String[] parts = text.split("/", 3);
        return Optional.of(new Stop(parts[2], Channel.valueOf(parts[0]), Purpose.valueOf(parts[1])));
    }

    private byte[] seal(String text) {
        return java.util.Arrays.copyOf(hash.bytes(SEAL, text), SEAL_BYTES);
    }
}
