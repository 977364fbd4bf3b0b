package dev.regulars.program.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent as a workbook is refused with a reason, or read. */
class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet7.xml";
    private static final String HEADER = Xlsx.row(1, "Store", "Name", "Time zone");
    private static final String DTD = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

    private static void assertRefused(byte[] xlsx, String problem) {
        assertThat(Xlsx.problems(xlsx)).singleElement().asString().startsWith(problem);
    }

    @Test
    void refusesWhatIsNoZip() {
        assertRefused(new byte[0], "workbook: WORKBOOK_UNREADABLE: is no .xlsx file");
        assertRefused("sku,name\na,b\n".getBytes(StandardCharsets.UTF_8), "workbook: WORKBOOK_UNREADABLE");
    }

    @Test
    void refusesAZipThatIsCutOff() {
        byte[] xlsx = Xlsx.example();
        assertRefused(Arrays.copyOf(xlsx, xlsx.length / 2), "workbook: WORKBOOK_UNREADABLE: is damaged");
        assertRefused(Arrays.copyOf(xlsx, 4), "workbook: WORKBOOK_UNREADABLE: is damaged");
    }

    @Test
    void refusesAZipThatIsNoWorkbook() {
        assertRefused(Xlsx.zip(Map.of("a.txt", new byte[3])), "workbook: WORKBOOK_UNREADABLE: is a zip file, but no");
        Map<String, byte[]> parts = Xlsx.parts(Xlsx.example());
        parts.remove("xl/_rels/workbook.xml.rels");
        assertRefused(Xlsx.zip(parts), "workbook: WORKBOOK_UNREADABLE: lacks the part xl/_rels/workbook.xml.rels");
    }

    @Test
    void refusesTheOldFormat() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem old = new POIFSFileSystem()) {
            old.createDocument(new ByteArrayInputStream(new byte[8_000]), "Workbook");
            old.writeFilesystem(bytes);
        }
        assertRefused(bytes.toByteArray(), "workbook: WORKBOOK_OLD_FORMAT: is of the old format; save it as .xlsx");
    }

    @Test
    void refusesAFileWithAPassword() throws IOException, GeneralSecurityException, InvalidFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(Xlsx.example()));
                    OutputStream out = encryptor.getDataStream(container)) {
                file.save(out);
            }
            container.writeFilesystem(bytes);
        }
        assertRefused(bytes.toByteArray(), "workbook: WORKBOOK_ENCRYPTED: is protected by a password");
    }

    @Test
    void refusesMacros() {
        assertRefused(Xlsx.with(Xlsx.example(), "xl/vbaProject.bin", "x"), "workbook: WORKBOOK_MACRO");
        assertRefused(Xlsx.with(Xlsx.example(), "xl/macrosheets/sheet1.xml", "<x/>"), "workbook: WORKBOOK_MACRO");
        byte[] xlsm = Xlsx.replaced(
                Xlsx.example(),
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        assertRefused(xlsm, "workbook: WORKBOOK_MACRO: has macros; save it as .xlsx without them");
    }

    @Test
    void refusesWhatComesFromElsewhere() {
        assertRefused(
                Xlsx.with(Xlsx.example(), "xl/externalLinks/externalLink1.xml", "<x/>"),
                "workbook: WORKBOOK_EXTERNAL_LINK");
        assertRefused(Xlsx.with(Xlsx.example(), "xl/connections.xml", "<x/>"), "workbook: WORKBOOK_EXTERNAL_LINK");
        byte[] linked = Xlsx.replaced(
                Xlsx.example(),
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id='x' Type='http://x/attachedTemplate' Target='http://x' TargetMode='External'/>"
                        + "</Relationships>");
        assertRefused(linked, "workbook: WORKBOOK_EXTERNAL_LINK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "docProps/core.xml",
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/_rels/workbook.xml.rels",
                SHEET
            })
    void refusesADtdInAnyPart(String part) {
        String text = new String(Xlsx.parts(Xlsx.example()).get(part), StandardCharsets.UTF_8);
        int at = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        String with = text.substring(0, at) + DTD + text.substring(at);
        assertRefused(Xlsx.with(Xlsx.example(), part, with), "workbook: WORKBOOK_DTD");
    }

    @Test
    void theParserRefusesADtdTooAndFetchesNothing() throws IOException {
        String xml = DTD + "<x>&e;</x>";
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        try (PartXml part = PartXml.of("x.xml", new ByteArrayInputStream(bytes))) {
            part.next();
            assertThat(part.text(100)).as("nothing of the kind is read").isNull();
        } catch (Refused refused) {
            assertThat(refused.diagnostic().code().name()).startsWith("WORKBOOK_");
        }
    }

    @Test
    void refusesAPartInAnotherEncoding() {
        Map<String, byte[]> parts = Xlsx.parts(Xlsx.example());
        String text = new String(parts.get(SHEET), StandardCharsets.UTF_8);
        parts.put(SHEET, (DTD + text).getBytes(StandardCharsets.UTF_16));
        assertRefused(Xlsx.zip(parts), "workbook: WORKBOOK_UNREADABLE: " + SHEET + " is not written in UTF-8");
    }

    @Test
    void refusesFormulas() {
        byte[] xlsx = Xlsx.edited(workbook ->
                workbook.getSheet("Products").getRow(1).getCell(1).setCellFormula("HYPERLINK(\"http://x\")"));
        assertRefused(xlsx, "products.csv row 2 column name: WORKBOOK_FORMULA: is a formula; put its value there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Prodcts; sheet \"Prodcts\" is no table; did you mean \"Products\"?",
                "Notes; sheet \"Notes\" is no table; the tables are Earn rates, Campaigns",
                "Earn-rates; sheet \"Earn-rates\" stands twice",
            })
    void refusesAnUnknownSheetWithASuggestion(String title, String message) {
        byte[] xlsx = Xlsx.edited(workbook -> workbook.createSheet(title));
        assertRefused(xlsx, "workbook: SHEET_UNKNOWN: " + message);
    }

    @Test
    void refusesMergedCells() {
        byte[] xlsx = Xlsx.edited(
                workbook -> workbook.getSheet("Products").addMergedRegion(CellRangeAddress.valueOf("A2:B3")));
        assertRefused(xlsx, "products.csv: CELL_MERGED: cells A2:B3 are merged; split them");
    }

    @Test
    void refusesErrorsAndCellsUnderNoName() {
        byte[] xlsx = Xlsx.edited(workbook -> {
            Cell cell = workbook.getSheet("Products").getRow(1).createCell(3);
            cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            workbook.getSheet("Products").getRow(2).createCell(30).setCellValue("lost");
        });
        assertThat(Xlsx.problems(xlsx))
                .containsExactly(
                        "products.csv row 2 column brand: CELL_INVALID: is the spreadsheet's error #N/A",
                        "products.csv row 3 column AE: CELL_INVALID: stands under no column's name");
    }

    @Test
    void saysAllThatIsWrongUpToALimit() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 2; i < 400; i++) {
            rows.append("<row><c><f>1</f></c></row>");
        }
        assertThat(Xlsx.problems(Xlsx.rows("Stores", rows.toString()))).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='3'/><row r='2'/>",
                "<row r='2000000'/>",
                "<row r='x'/>",
                "<row><c r='B2'/><c r='A2'/></row>",
                "<row><c r='ZZZ2'/></row>",
                "<row><c t='s'><v>0</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>",
                "<row>",
                "<row><c><v>&#0;</v></c></row>",
                "<row><c><v>&undefined;</v></c></row>",
            })
    void refusesWhatNoSpreadsheetWrites(String rows) {
        assertRefused(Xlsx.rows("Stores", HEADER + rows), "workbook: WORKBOOK_UNREADABLE");
    }

    @Test
    void refusesNumbersThatAreNone() {
        String cells = "<row><c><v>1e999</v></c><c><v>NaN</v></c><c><v>1..2</v></c></row>";
        assertThat(Xlsx.problems(Xlsx.rows("Stores", HEADER + cells)))
                .hasSize(3)
                .allMatch(problem -> problem.endsWith("CELL_INVALID: is no number"));
    }

    @Test
    void readsOnWhereNoOneSaysWhereCellsAre() {
        byte[] xlsx = Xlsx.rows("Stores", HEADER + Xlsx.row(7, "a", "b", "UTC") + "<row><c><v>5</v></c></row>");
        assertThat(ProgramWorkbook.read(xlsx).tables().texts())
                .containsEntry("stores.csv", "store,name,time-zone\na,b,UTC\n5,,\n");
    }

    @Test
    void aDamagedFileIsRefusedOrReadButNeverABug() {
        long seed = Long.getLong("regulars.seed", new Random().nextLong());
        System.out.println("HostileWorkbookTest: -Dregulars.seed=" + seed);
        Random random = new Random(seed);
        byte[] xlsx = Xlsx.example();
        Map<String, byte[]> parts = Xlsx.parts(xlsx);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] damaged = i % 2 == 0 ? damaged(random, xlsx) : damagedPart(random, parts);
            try {
                refused += ProgramWorkbook.read(damaged).diagnostics().isEmpty() ? 0 : 1;
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + " file " + i, e);
            }
        }
        assertThat(refused).as("seed %d", seed).isGreaterThan(100);
    }

    private static byte[] damaged(Random random, byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            // The zip's directory is at the end, and worth more than its share.
            int from = random.nextBoolean() ? 0 : Math.max(0, damaged.length - 2_000);
            damaged[from + random.nextInt(damaged.length - from)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static byte[] damagedPart(Random random, Map<String, byte[]> parts) {
        Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
        String part = parts.keySet().stream().toList().get(random.nextInt(parts.size()));
        damaged.put(part, damaged(random, parts.get(part)));
        return Xlsx.zip(damaged);
    }
}
