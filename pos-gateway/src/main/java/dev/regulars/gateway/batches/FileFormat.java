package dev.regulars.gateway.batches;

import java.util.Locale;
import java.util.Optional;

/** What a file of transactions may be written in. */
public enum FileFormat {
    CSV,
    NDJSON,
    POSLOG;

    public static Optional<FileFormat> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "csv" -> Optional.of(CSV);
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            case "poslog", "xml" -> Optional.of(POSLOG);
            default -> Optional.empty();
        };
    }

    /** By the name's end; empty for a file that is none of these, or that is still being written under another name. */
    public static Optional<FileFormat> ofFile(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? Optional.empty() : named(name.substring(dot + 1));
    }
}
