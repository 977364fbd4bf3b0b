package dev.regulars.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** No file over 2 MB: a checkout stays quick, and data stays a sample. */
final class FileSizes implements Check {

    static final long MAX_BYTES = 2 * 1024 * 1024;

    @Override
    public List<Finding> in(Checkout checkout) {
        List<Finding> findings = new ArrayList<>();
        for (String file : checkout.files()) {
            long bytes = size(checkout, file);
            if (bytes > MAX_BYTES) {
                findings.add(new Finding(file, 0, bytes + " bytes, at most " + MAX_BYTES));
            }
        }
        return findings;
    }

    private static long size(Checkout checkout, String file) {
        try {
            return Files.size(checkout.path(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
