package dev.regulars.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Tills of two stores of the demo program, each with a key of its own: so many that none comes near its limit. */
final class Tills {

    private static final int COUNT = 200;
    private static final String[] STORES = {"LON-01", "LDS-01"};

    private final List<String> keys = IntStream.range(0, COUNT)
            .mapToObj(i -> UUID.randomUUID().toString())
            .toList();

    /** They sell in turns. */
    String key(int sale) {
        return keys.get(sale % COUNT);
    }

    /** The file that a gateway reads. */
    Path write(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            String store = STORES[i % STORES.length];
            lines.append("%s %s %d%n".formatted(sha256(keys.get(i)), store, i / STORES.length + 1));
        }
        return Files.writeString(Files.createDirectories(folder).resolve("till-keys"), lines);
    }

    private static String sha256(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
