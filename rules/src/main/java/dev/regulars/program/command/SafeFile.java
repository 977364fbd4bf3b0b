package dev.regulars.program.command;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes files so that nobody ever sees a half of one: beside it first, then over it. */
final class SafeFile {

    private SafeFile() {}

    /** When one of them cannot be written, none is replaced. */
    static void writeAll(Map<Path, byte[]> contents) throws IOException {
        Map<Path, Path> beside = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
                Path whole = file.getKey().toAbsolutePath();
                Path next = whole.resolveSibling("." + whole.getFileName() + ".next");
                beside.put(next, whole);
                Files.write(next, file.getValue());
            }
            for (Map.Entry<Path, Path> file : beside.entrySet()) {
                replace(file.getKey(), file.getValue());
            }
        } finally {
            for (Path left : beside.keySet()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static void replace(Path next, Path whole) throws IOException {
        try {
            Files.move(next, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
