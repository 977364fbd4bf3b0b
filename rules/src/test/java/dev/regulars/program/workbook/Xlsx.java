package dev.regulars.program.workbook;

import dev.regulars.engine.Programs;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of the tests, right ones and others. */
final class Xlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static final byte[] EXAMPLE = ProgramWorkbook.write(ProgramFiles.of(Programs.EXAMPLES));

    private Xlsx() {}

    static byte[] example() {
        return EXAMPLE.clone();
    }

    /** The example as a person leaves it. */
    static byte[] edited(Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(example()))) {
            edit.accept(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> parts(byte[] xlsx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> parts) {
        Map<String, Content> contents = new LinkedHashMap<>();
        parts.forEach((name, bytes) -> contents.put(name, out -> out.write(bytes)));
        return zipped(contents);
    }

    static byte[] with(byte[] xlsx, String part, String text) {
        Map<String, byte[]> parts = parts(xlsx);
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static byte[] replaced(byte[] xlsx, String part, String from, String to) {
        String text = new String(parts(xlsx).get(part), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(part + " has no " + from);
        }
        return with(xlsx, part, text.replace(from, to));
    }

    /** Bytes of a part, written as they come, so that a large one is never held. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** A workbook of one sheet whose XML is given. */
    static byte[] sheet(String title, Content xml) {
        Map<String, Content> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put("_rels/.rels", text(link("officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                text("<workbook xmlns='" + MAIN + "' xmlns:r='" + LINKS + "'><sheets><sheet name='" + title
                        + "' sheetId='1' r:id='r1'/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", text(link("worksheet", "worksheets/sheet1.xml")));
        parts.put("xl/worksheets/sheet1.xml", xml);
        return zipped(parts);
    }

    /** One sheet with this inside of its sheet data. */
    static byte[] rows(String title, String rows) {
        return sheet(title, text("<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (String text : texts) {
            row.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String link(String type, String target) {
        return "<Relationships xmlns='" + PACKAGE_LINKS + "'><Relationship Id='r1' Type='" + LINKS + "/" + type
                + "' Target='" + target + "'/></Relationships>";
    }

    static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zipped(Map<String, Content> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As people read them; of a workbook with any, no table is given. */
    static List<String> problems(byte[] xlsx) {
        ProgramWorkbook.Reading reading = ProgramWorkbook.read(xlsx);
        if (reading.diagnostics().isEmpty() == reading.tables().texts().isEmpty()) {
            throw new AssertionError("either tables or diagnostics, not " + reading);
        }
        return reading.diagnostics().stream().map(Diagnostic::toString).toList();
    }
}
