package dev.regulars.program.workbook;

import dev.regulars.program.reading.Diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an .xlsx file, once all of them are known to be small enough and free of macros and DTDs. They are found
 * by the zip's directory, as spreadsheet programs do, and inflated only as they are read.
 */
final class XlsxParts implements AutoCloseable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Of the container that old .xls files and encrypted .xlsx files share. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    private XlsxParts(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxParts open(byte[] bytes) throws IOException, Refused {
        if (bytes.length > PackageLimits.MAX_BYTES) {
            throw Refused.tooLarge("has more than " + (PackageLimits.MAX_BYTES >> 20) + " MB");
        }
        if (isAt(bytes, 0, COMPOUND)) {
            throw contains(bytes, ENCRYPTED)
                    ? new Refused(Code.WORKBOOK_ENCRYPTED, "is protected by a password; save it without one")
                    : new Refused(Code.WORKBOOK_OLD_FORMAT, "is of the old format; save it as .xlsx");
        }
        if (!isAt(bytes, 0, ZIP)) {
            throw Refused.unreadable("is no .xlsx file");
        }
        XlsxParts parts = new XlsxParts(zip(bytes));
        try {
            parts.check();
            return parts;
        } catch (IOException | Refused | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static ZipFile zip(byte[] bytes) throws IOException, Refused {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IllegalArgumentException e) {
            // The library's way to say that a field of the directory has an impossible value.
            throw Refused.unreadable("is damaged: " + e.getMessage());
        }
    }

    private void check() throws IOException, Refused {
        long budget = PackageLimits.MAX_INFLATED;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (parts.put(name, entry) != null) {
                throw Refused.unreadable("has two parts named " + name);
            }
            if (parts.size() > PackageLimits.MAX_PARTS) {
                throw Refused.tooLarge("has more than " + PackageLimits.MAX_PARTS + " parts");
            }
            boolean known = entry.getMethod() == ZipEntry.DEFLATED || entry.getMethod() == ZipEntry.STORED;
            if (!known || entry.getGeneralPurposeBit().usesEncryption()) {
                throw Refused.unreadable("is packed in a way that no spreadsheet program uses");
            }
            ActiveContent.checkName(name);
        }
        for (String name : parts.keySet()) {
            try (InputStream bytes = open(name)) {
                budget -= PartCheck.check(name, bytes, budget);
            }
        }
        ActiveContent.checkTypes(this);
    }

    boolean has(String name) {
        return parts.containsKey(name.toLowerCase(Locale.ROOT));
    }

    Iterable<String> names() {
        return parts.keySet();
    }

    /** @param name with folders, without a leading slash: {@code xl/workbook.xml}; in any case */
    private InputStream open(String name) throws IOException, Refused {
        ZipArchiveEntry entry = parts.get(name.toLowerCase(Locale.ROOT));
        InputStream bytes = entry == null ? null : zip.getInputStream(entry);
        if (bytes == null) {
            throw Refused.unreadable("lacks the part " + name);
        }
        return bytes;
    }

    PartXml xml(String name) throws IOException, Refused {
        if (!PartCheck.isXml(name.toLowerCase(Locale.ROOT))) {
            throw Refused.unreadable("has a part of an unexpected kind: " + name);
        }
        return PartXml.of(name, open(name));
    }

    /** A part that a workbook can do without; null then. */
    @Nullable
    PartXml xmlIfPresent(@Nullable String name) throws IOException, Refused {
        return name == null || !has(name) ? null : xml(name);
    }

    private static boolean isAt(byte[] bytes, int at, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        for (int at = 0; at <= bytes.length - sought.length; at++) {
            if (isAt(bytes, at, sought)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
