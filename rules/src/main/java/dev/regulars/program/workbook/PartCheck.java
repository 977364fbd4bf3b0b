package dev.regulars.program.workbook;

import dev.regulars.program.reading.Diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;

/**
 * Goes through a part's bytes before any parser does: what a parser would have to hold in memory as a whole, or to
 * fetch, is refused. The format itself has no need of DTDs, comments or CDATA, and no spreadsheet program writes them.
 */
final class PartCheck {

    private static final int BUFFER = 16 << 10;
    private static final int BYTES_OF_A_BYTE_ORDER_MARK = 3;

    private final String part;
    private long offset;
    private int sinceTag;
    private boolean tagJustBegan;
    private boolean started;

    PartCheck(String part) {
        this.part = part;
    }

    static boolean isXml(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels");
    }

    /**
     * Reads the part to its end.
     *
     * @param budget bytes that may still be inflated
     * @return bytes of the part
     */
    static long check(String part, InputStream bytes, long budget) throws IOException, Refused {
        PartCheck check = isXml(part) ? new PartCheck(part) : null;
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
            total += count;
            if (total > budget) {
                throw Refused.tooLarge(
                        "takes more than " + (PackageLimits.MAX_INFLATED >> 20) + " MB when it is unpacked");
            }
            if (check != null) {
                check.bytes(buffer, count);
            }
        }
        return total;
    }

    private void bytes(byte[] buffer, int count) throws Refused {
        for (int i = 0; i < count; i++) {
            int letter = buffer[i] & 0xFF;
            if (tagJustBegan) {
                tagJustBegan = false;
                afterTag(letter);
            }
            if (letter == '<') {
                sinceTag = 0;
                tagJustBegan = true;
            } else if (letter == 0) {
                throw Refused.unreadable(part + " is not written in UTF-8");
            } else if (++sinceTag > PackageLimits.MAX_BETWEEN_TAGS) {
                throw Refused.tooLarge(part + " has a text of over " + (PackageLimits.MAX_BETWEEN_TAGS >> 10) + " KB");
            }
            offset++;
        }
    }

    private void afterTag(int letter) throws Refused {
        boolean declaration = !started && offset <= 1 + BYTES_OF_A_BYTE_ORDER_MARK;
        started = true;
        if (letter == '!' || (letter == '?' && !declaration)) {
            throw new Refused(
                    Code.WORKBOOK_DTD, part + " has a DTD, a comment or the like, which no spreadsheet program writes");
        }
    }
}
