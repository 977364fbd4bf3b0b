package dev.regulars.gateway.tills;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Whether a signed request is what its till sent, lately, and for the first time. Requests within the window are
 * remembered by key and nonce, of this gateway, at most {@link #MOST_REMEMBERED}; a till that sends again draws a new
 * nonce.
 */
@Component
public class Signatures {
    static final int MOST_REMEMBERED = 200_000;

    private final Tills tills;
    private final @Nullable SigningSecret secret;
    private final Duration window;
    private final Clock clock;
    private final Cache<String, Boolean> seen;

    @Autowired
    Signatures(Tills tills, TillSettings settings) {
        this(tills, SigningSecret.ofMaster(settings.signingSecret()), settings.signatureWindow(), Clock.systemUTC());
    }

    Signatures(Tills tills, @Nullable SigningSecret secret, Duration window, Clock clock) {
        this.tills = tills;
        this.secret = secret;
        this.window = window;
        this.clock = clock;
        this.seen = Caffeine.newBuilder()
                .expireAfterWrite(window.multipliedBy(2))
                .maximumSize(MOST_REMEMBERED)
                .build();
    }

    /** Who says that it signs; before the body is read. */
    public Optional<Till> claimed(SignedRequest request) {
        boolean lately = Duration.between(request.at(), clock.instant()).abs().compareTo(window) <= 0;
        return secret != null && lately ? tills.signer(request.key()) : Optional.empty();
    }

    /** Right only once. */
    public boolean isRight(SignedRequest request, String method, String path, byte[] body) {
        if (secret == null) {
            return false;
        }
        byte[] expected = bytes(secret.signature(request.key(), request.signed(method, path, body)));
        return MessageDigest.isEqual(expected, bytes(request.signature()))
                && seen.asMap().putIfAbsent(request.key() + " " + request.nonce(), true) == null;
    }

    private static byte[] bytes(String hex) {
        return hex.getBytes(StandardCharsets.US_ASCII);
    }
}
