package dev.regulars.decision.imports.rows;

import dev.regulars.decision.members.IdentifierForms;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A file of members, read from front to back in bounded memory. */
public final class MemberFile implements Closeable {

    private final CsvRows rows;
    private final RowReader reader;
    private final List<String> missing;

    /** Takes the stream with it. */
    public MemberFile(InputStream in, Mapping mapping, IdentifierForms forms, ProgramFacts facts) throws IOException {
        rows = new CsvRows(in, mapping.format());
        reader = new RowReader(rows.header(), mapping, forms, facts);
        missing = missing(mapping, rows.header());
    }

    public List<String> header() {
        return rows.header();
    }

    /** Columns of the mapping that the header does not have. */
    public List<String> missing() {
        return missing;
    }

    private static List<String> missing(Mapping mapping, List<String> header) {
        List<String> wanted = new ArrayList<>();
        mapping.columns().forEach(mapped -> wanted.add(mapped.column()));
        if (mapping.only() != null) {
            wanted.add(mapping.only().column());
        }
        wanted.removeAll(header);
        return wanted;
    }

    /** The next rows, at most so many; fewer only at the end of the file. */
    public List<ReadRow> read(int most) {
        List<ReadRow> page = new ArrayList<>(most);
        try {
            while (page.size() < most) {
                CsvRow row = rows.next();
                if (row == null) {
                    break;
                }
                page.add(reader.read(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page;
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
