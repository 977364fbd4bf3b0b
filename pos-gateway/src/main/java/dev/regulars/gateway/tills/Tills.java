package dev.regulars.gateway.tills;

import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

@Component
public class Tills {
    private static final String SCHEME = "Bearer ";
    private static final int MAX_KEY_LENGTH = 512;

    private final Map<Integer, List<TillKey>> keys;

    @Autowired
    Tills(TillSettings settings) {
        this(TillKeyFile.read(settings.keysFile()));
    }

    Tills(List<TillKey> keys) {
        this.keys = keys.stream().collect(groupingBy(TillKey::bucket));
    }

    /** The till that an {@code Authorization} header stands for; empty for a wrong, missing or odd one. */
    public Optional<Till> holderOf(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String key = authorization.substring(SCHEME.length()).strip();
        if (key.isEmpty() || key.length() > MAX_KEY_LENGTH) {
            return Optional.empty();
        }
        byte[] presented = sha256(key);
        return keys.getOrDefault(TillKey.bucket(presented), List.of()).stream()
                .filter(candidate -> candidate.matches(presented))
                .map(TillKey::till)
                .findFirst();
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
