package dev.regulars.gateway.tills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Changes the key file, comments and all other lines as they were: the new file replaces the old one at once, and a
 * gateway that runs reads it within seconds.
 */
final class KeyCommands {
    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 8;

    private final Path file;
    private final @Nullable SigningSecret secret;
    private final SecureRandom random = new SecureRandom();

    /** @param secret of keys that sign; null when none is configured */
    KeyCommands(Path file, @Nullable SigningSecret secret) {
        this.file = file;
        this.secret = secret;
    }

    /** What the till is to be given, shown this once. */
    String issue(Till till, boolean signed) throws IOException {
        List<String> lines = lines();
        if (TillKeyFile.parse(lines).size() >= TillKeyFile.MAX_KEYS) {
            throw new TillKeyFileProblem("has " + TillKeyFile.MAX_KEYS + " keys, which is the most");
        }
        String key = signed ? "k_" + HexFormat.of().formatHex(drawn(NAME_BYTES)) : base64(drawn(KEY_BYTES));
        lines.add(TillKeyFile.line(new TillKey(KeyRing.sha256(key), till, null, signed)));
        String given = signed ? key + " " + required().of(key) : key;
        write(lines);
        return given;
    }

    /** A new key; the ones before it end after a while, so that the till can be changed over. */
    String rotate(Till till, boolean signed, Duration overlap, Instant now) throws IOException {
        change(till, key -> key.endingAt(now.plus(overlap)));
        return issue(till, signed);
    }

    /** How many keys the till had. */
    int revoke(Till till) throws IOException {
        return change(till, key -> null);
    }

    List<TillKey> list() throws IOException {
        return TillKeyFile.parse(lines());
    }

    private int change(Till till, UnaryOperator<@Nullable TillKey> change) throws IOException {
        List<String> after = new ArrayList<>();
        int changed = 0;
        for (String line : lines()) {
            List<TillKey> keys = TillKeyFile.parse(List.of(line));
            if (keys.isEmpty() || !keys.get(0).till().equals(till)) {
                after.add(line);
                continue;
            }
            changed++;
            TillKey key = change.apply(keys.get(0));
            if (key != null) {
                after.add(TillKeyFile.line(key));
            }
        }
        write(after);
        return changed;
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? new ArrayList<>(Files.readAllLines(file)) : new ArrayList<>();
    }

    private void write(List<String> lines) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.write(written, lines);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private SigningSecret required() {
        if (secret == null) {
            throw new IllegalArgumentException("keys that sign need REGULARS_TILL_SIGNING_SECRET");
        }
        return secret;
    }

    private byte[] drawn(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return drawn;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
