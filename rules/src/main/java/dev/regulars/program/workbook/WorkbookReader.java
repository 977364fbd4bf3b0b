package dev.regulars.program.workbook;

import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.TableNames;
import dev.regulars.program.reading.TableWriter;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads sheet after sheet. */
final class WorkbookReader {

    private final Findings findings;
    private final SortedMap<String, String> texts = new TreeMap<>();
    /** The currency is a setting of the program, not of the workbook: amounts stay as the cells show them. */
    private final TableWriter writer = new TableWriter(null);

    WorkbookReader(Findings findings) {
        this.findings = findings;
    }

    /** CSV by file name; of no use when something was found. */
    SortedMap<String, String> read(byte[] xlsx) throws IOException, Refused {
        try (XlsxParts parts = XlsxParts.open(xlsx)) {
            WorkbookIndex index = WorkbookIndex.of(parts);
            SharedTexts shared = SharedTexts.of(parts.xmlIfPresent(index.texts()));
            CellFormats formats = CellFormats.of(parts.xmlIfPresent(index.styles()));
            Set<Table> seen = EnumSet.noneOf(Table.class);
            for (WorkbookIndex.Sheet sheet : index.sheets()) {
                Table table = TableNames.table(sheet.title());
                if (table == null || sheet.part() == null || !seen.add(table)) {
                    findings.add(unknown(sheet.title(), table));
                    continue;
                }
                try (PartXml xml = parts.xml(sheet.part())) {
                    SheetReader reader = new SheetReader(table, new CellReader(index.from1904()), findings);
                    texts.put(table.file(), writer.write(reader.read(new SheetRows(xml, shared, formats))));
                }
            }
        }
        return texts;
    }

    private static Diagnostic unknown(String title, @Nullable Table table) {
        String reason = table == null
                ? "is no table; " + TableNames.suggestion(title)
                : "stands twice, or is no sheet of cells";
        return new Diagnostic(Code.SHEET_UNKNOWN, Refused.WORKBOOK, null, null, "sheet \"" + title + "\" " + reason);
    }
}
