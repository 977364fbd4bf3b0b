package dev.regulars.program.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a program, by name, as text. Their hash is the program's version. */
public record ProgramFiles(SortedMap<String, String> texts) {

    /** A file over this is refused when the folder is read. */
    public static final long MAX_FILE_BYTES = 8L << 20;

    public ProgramFiles {
        texts = new TreeMap<>(texts);
    }

    public ProgramFiles(Map<String, String> texts) {
        this(new TreeMap<>(texts));
    }

    /** Files that are no part of a program (editors' backups, hidden files) are left out. */
    public static ProgramFiles of(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (ProgramReader.KNOWN_FILES.contains(name) || isRules(name, texts)) {
                    if (Files.size(file) > MAX_FILE_BYTES) {
                        throw new IOException(name + " is over " + (MAX_FILE_BYTES >> 20) + " MB");
                    }
                    texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's folder cannot be read", e);
        }
        return new ProgramFiles(texts);
    }

    /** One over the limit is read, so that the program is refused; a thousand would fill the memory. */
    private static boolean isRules(String name, SortedMap<String, String> texts) {
        return SegmentRuleFiles.isOne(name)
                && texts.keySet().stream().filter(SegmentRuleFiles::isOne).count() <= SegmentRuleFiles.MAX;
    }

    /** {@code sha256:} and 64 hex digits, over names and contents. */
    public String version() {
        MessageDigest digest = sha256();
        texts.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
