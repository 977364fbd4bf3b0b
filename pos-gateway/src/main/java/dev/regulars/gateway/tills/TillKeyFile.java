package dev.regulars.gateway.tills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines such as {@code 9f86d0…0a08 LON-01 1}; {@code #} begins a comment, {@code -} stands for none. Behind them
 * may stand {@code until=2026-12-01T00:00:00Z} and {@code signed}.
 */
final class TillKeyFile {
    static final int MAX_KEYS = 10_000;
    static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final long MAX_BYTES = 2_000_000;
    private static final int MOST_PARTS = 5;
    private static final Pattern KEY_HASH = Pattern.compile("[0-9a-fA-F]{64}");
    private static final String UNTIL = "until=";
    private static final String SIGNED = "signed";
    private static final String NONE = "-";

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

    static String line(TillKey key) {
        Till till = key.till();
        String line = key.hash() + " " + (till.storeId() == null ? NONE : till.storeId()) + " "
                + (till.tillId() == null ? NONE : till.tillId());
        return line + (key.until() == null ? "" : " " + UNTIL + key.until()) + (key.signed() ? " " + SIGNED : "");
    }

    private static Stream<TillKey> key(String line, int number) {
        String text = line.replaceFirst("#.*", "").strip();
        if (text.isEmpty()) {
            return Stream.empty();
        }
        List<String> parts = List.of(text.split("\\s+", -1));
        if (parts.size() < 3
                || parts.size() > MOST_PARTS
                || !KEY_HASH.matcher(parts.get(0)).matches()) {
            throw new TillKeyFileProblem("line " + number + " is not `SHA-256-in-hex store till`");
        }
        Till till = new Till(id(parts.get(1), number), id(parts.get(2), number));
        List<String> more = parts.subList(3, parts.size());
        Instant until = null;
        for (String part : more) {
            if (part.startsWith(UNTIL)) {
                until = until(part.substring(UNTIL.length()), number);
            } else if (!part.equals(SIGNED)) {
                throw new TillKeyFileProblem("line " + number + " has something behind the till that is not known");
            }
        }
        return Stream.of(new TillKey(HexFormat.of().parseHex(parts.get(0)), till, until, more.contains(SIGNED)));
    }

    private static Instant until(String text, int number) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new TillKeyFileProblem("line " + number + " has an end that is no instant");
        }
    }

    private static @Nullable String id(String text, int number) {
        if (text.equals(NONE)) {
            return null;
        }
        if (!ID.matcher(text).matches()) {
            throw new TillKeyFileProblem("line " + number + " has a store or till that is no id");
        }
        return text;
    }
}
