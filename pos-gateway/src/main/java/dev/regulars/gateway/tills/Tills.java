package dev.regulars.gateway.tills;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Who calls. The key file may change while the gateway runs: see {@link KeyFileWatch}. */
@Component
public class Tills {
    private static final String SCHEME = "Bearer ";

    private final Clock clock;
    private volatile KeyRing keys;

    @Autowired
    Tills(TillSettings settings) {
        this(TillKeyFile.read(settings.keysFile()), Clock.systemUTC());
    }

    Tills(List<TillKey> keys, Clock clock) {
        this.keys = new KeyRing(keys);
        this.clock = clock;
    }

    void replace(List<TillKey> now) {
        keys = new KeyRing(now);
    }

    /** The till that an {@code Authorization} header stands for; empty for a wrong, missing or odd one. */
    public Optional<Till> holderOf(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String key = authorization.substring(SCHEME.length()).strip();
        return keys.find(key, false, clock.instant()).map(TillKey::till);
    }

    /** The till whose key has this name and signs its requests. */
    Optional<Till> signer(String keyName) {
        return keys.find(keyName, true, clock.instant()).map(TillKey::till);
    }
}
