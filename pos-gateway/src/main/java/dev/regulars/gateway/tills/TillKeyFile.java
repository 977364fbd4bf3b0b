package dev.regulars.gateway.tills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads lines such as {@code 9f86d0…0a08 LON-01 1}; {@code #} begins a comment, {@code -} stands for none. */
final class TillKeyFile {
    static final int MAX_KEYS = 10_000;
    private static final long MAX_BYTES = 2_000_000;
    private static final Pattern KEY_HASH = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private TillKeyFile() {}

    static List<TillKey> read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new TillKeyFileProblem("larger than " + MAX_BYTES + " bytes");
            }
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new TillKeyFileProblem("cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    static List<TillKey> parse(List<String> lines) {
        List<TillKey> keys = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(number -> key(lines.get(number), number + 1))
                .toList();
        if (keys.size() > MAX_KEYS) {
            throw new TillKeyFileProblem("more than " + MAX_KEYS + " keys");
        }
        return keys;
    }

    private static Stream<TillKey> key(String line, int number) {
        String text = line.replaceFirst("#.*", "").strip();
        if (text.isEmpty()) {
            return Stream.empty();
        }
        String[] parts = text.split("\\s+", -1);
        if (parts.length != 3 || !KEY_HASH.matcher(parts[0]).matches()) {
            throw new TillKeyFileProblem("line " + number + " is not `SHA-256-in-hex store till`");
        }
        Till till = new Till(id(parts[1], number), id(parts[2], number));
        return Stream.of(new TillKey(HexFormat.of().parseHex(parts[0]), till));
    }

    private static @Nullable String id(String text, int number) {
        if (text.equals("-")) {
            return null;
        }
        if (!ID.matcher(text).matches()) {
            throw new TillKeyFileProblem("line " + number + " has a store or till that is no id");
        }
        return text;
    }
}
