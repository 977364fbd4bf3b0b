package dev.regulars.program.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.PlainTable;
import dev.regulars.program.reading.ProgramFiles;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells as a person fills them in a spreadsheet, which makes of them what it likes. */
class TypedByAPersonTest {

    private static final int ROW = 1;

    private static Cell cell(XSSFWorkbook workbook, String column) {
        int at = Table.CAMPAIGNS.columns().stream().map(Column::name).toList().indexOf(column);
        return workbook.getSheet("Campaigns").getRow(ROW).getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static byte[] typed(String column, Object value, String format) {
        return Xlsx.edited(workbook -> {
            Cell cell = cell(workbook, column);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof Boolean yes) {
                cell.setCellValue(yes);
            } else if (value instanceof LocalDate day) {
                cell.setCellValue(day);
            } else if (value instanceof LocalDateTime moment) {
                cell.setCellValue(moment);
            } else {
                cell.setCellValue(String.valueOf(value));
            }
        });
    }

    static Stream<Arguments> understood() {
        LocalDate day = LocalDate.of(2026, 12, 24);
        return Stream.of(
                Arguments.of("id", 123, "General", "123"),
                Arguments.of("id", 123, "00000", "00123"),
                Arguments.of("id", 123456789012345L, "0", "123456789012345"),
                Arguments.of("skus", 5011.5, "General", "5011.5"),
                Arguments.of("value", 0.1 + 0.2, "General", "0.3"),
                Arguments.of("value", -1e-6, "General", "-0.000001"),
                Arguments.of("per", 40, "0.00", "40.00"),
                Arguments.of("per", 40, "#,##0.00 \"GBP\"", "40.00"),
                Arguments.of("per", 40.5, "General", "40.5"),
                Arguments.of("priority", 1000, "#,##0", "1000"),
                Arguments.of("priority", 0, "General", "0"),
                Arguments.of("hold-out", 0.1, "0%", "10"),
                Arguments.of("hold-out", 0.125, "0.0%", "12.5"),
                Arguments.of("hold-out", 10, "General", "10"),
                Arguments.of("hold-out", 10, "0\"%\"", "10"),
                Arguments.of("hold-out", "12.5 %", "@", "12.5"),
                Arguments.of("active", true, "General", "yes"),
                Arguments.of("active", false, "General", "no"),
                Arguments.of("active", "Yes", "General", "yes"),
                Arguments.of("exclusive", false, "General", "no"),
                Arguments.of("name", true, "General", "TRUE"),
                Arguments.of("from", day, "dd.mm.yyyy", "2026-12-24"),
                Arguments.of("from", day, "m/d/yy", "2026-12-24"),
                Arguments.of("from", day.atTime(18, 0), "yyyy-mm-dd", "2026-12-24T18:00"),
                Arguments.of("from", day.atTime(18, 0, 59), "dd/mm/yyyy hh:mm:ss", "2026-12-24T18:00:59"),
                Arguments.of("from", day.atStartOfDay(), "yyyy-mm-dd hh:mm", "2026-12-24T00:00"),
                Arguments.of("from", "2026-12-24", "@", "2026-12-24"),
                Arguments.of("from", "2026-12-24 18:00", "@", "2026-12-24T18:00"),
                Arguments.of("from", "1890-01-31", "@", "1890-01-31"),
                Arguments.of("birthday", 7, "General", "7"),
                Arguments.of("nth-purchase", 5, "General", "5"));
    }

    @ParameterizedTest
    @MethodSource("understood")
    void understandsWhatIsMeant(String column, Object value, String format, String expected) {
        ProgramWorkbook.Reading reading = ProgramWorkbook.read(typed(column, value, format));
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(campaign(reading.tables(), column)).isEqualTo(expected);
    }

    private static String campaign(ProgramFiles files, String column) {
        PlainTable table = PlainTable.of(Table.CAMPAIGNS, files.texts().get(Table.CAMPAIGNS.file()));
        return table.rows().get(ROW - 1).get(table.columns().indexOf(column));
    }

    static Stream<Arguments> refused() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        return Stream.of(
                Arguments.of(
                        "skus", day, "d-mmm", "CELL_INVALID: was taken for the date 2026-03-01 by the spreadsheet"),
                Arguments.of("value", day, "yyyy-mm-dd", "CELL_INVALID: was taken for the date 2026-03-01"),
                Arguments.of("hours", 0.5, "hh:mm", "CELL_INVALID: was taken for the date"),
                Arguments.of("value", 0.1, "0%", "CELL_INVALID: is 10 %; write a number without %"),
                Arguments.of("id", 1.25e19, "0", "CELL_INVALID: is a number of more than 15 digits"),
                Arguments.of("from", 46380, "General", "CELL_INVALID: is the number 46380, no day"),
                Arguments.of("from", 59, "yyyy-mm-dd", "CELL_INVALID: is the number 59, no day"),
                Arguments.of("from", 3_000_000, "0", "CELL_INVALID: is the number 3000000, no day"),
                Arguments.of(
                        "from",
                        "24.12.2026",
                        "@",
                        "DATE_AS_TEXT: \"24.12.2026\" is text that is no day; write 2026-12-24"),
                Arguments.of(
                        "from",
                        "03/04/2026",
                        "@",
                        "DATE_AS_TEXT: \"03/04/2026\" is text that is no day; write 2026-04-03 or 2026-03-04"),
                Arguments.of(
                        "from",
                        "24/12/2026",
                        "@",
                        "DATE_AS_TEXT: \"24/12/2026\" is text that is no day; write 2026-12-24"),
                Arguments.of(
                        "from",
                        "2026/12/4",
                        "@",
                        "DATE_AS_TEXT: \"2026/12/4\" is text that is no day; write 2026-12-04"),
                Arguments.of(
                        "from",
                        "Christmas",
                        "@",
                        "DATE_AS_TEXT: \"Christmas\" is text that is no day; write it like 2026-12-24"),
                Arguments.of("value", "1,5", "@", "CELL_INVALID: \"1,5\" has a decimal comma; write 1.5"),
                Arguments.of(
                        "per", "1.234,50", "@", "CELL_INVALID: \"1.234,50\" has marks for thousands; write 1234.50"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatASpreadsheetHasMadeOfIt(String column, Object value, String format, String message) {
        assertThat(Xlsx.problems(typed(column, value, format)))
                .singleElement()
                .asString()
                .startsWith("campaigns.csv row 2 column " + column + ": " + message);
    }

    private static void assertReads(Consumer<XSSFWorkbook> edit, String file, String expected) {
        ProgramWorkbook.Reading reading = ProgramWorkbook.read(Xlsx.edited(edit));
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.tables().texts().get(file)).isEqualTo(expected);
    }

    @Test
    void columnsMayBeMovedAndLeftOutAndRowsLeftBlank() {
        assertReads(
                workbook -> {
                    workbook.removeSheetAt(workbook.getSheetIndex("Stores"));
                    XSSFSheet sheet = workbook.createSheet("stores");
                    row(sheet, 0, "Time zone", "name", "STORE");
                    row(sheet, 3, "Europe/London", "Leeds, Briggate", "0042");
                    row(sheet, 4, "", " ", "");
                    row(sheet, 5, "Europe/London", "London", "x");
                },
                "stores.csv",
                "store,name,time-zone\n0042,\"Leeds, Briggate\",Europe/London\nx,London,Europe/London\n");
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @Test
    void aSheetThatIsLeftOutIsNoFileAndAnEmptyOneIsAFileWithoutRows() {
        ProgramWorkbook.Reading reading = ProgramWorkbook.read(Xlsx.edited(workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("Stores"));
            workbook.getSheet("Products")
                    .removeRow(workbook.getSheet("Products").getRow(1));
            workbook.getSheet("Products")
                    .removeRow(workbook.getSheet("Products").getRow(2));
            workbook.getSheet("Products")
                    .removeRow(workbook.getSheet("Products").getRow(3));
        }));
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.tables().texts())
                .doesNotContainKey("stores.csv")
                .containsEntry("products.csv", "sku,name\n");
    }

    @Test
    void daysThatAreCountedFrom1904AreTheSameDays() {
        byte[] xlsx = typed("from", 46380 - 1462, "yyyy-mm-dd");
        byte[] from1904 = Xlsx.replaced(xlsx, "xl/workbook.xml", "date1904=\"false\"", "date1904=\"true\"");
        assertThat(campaign(ProgramWorkbook.read(from1904).tables(), "from")).isEqualTo("2026-12-24");
    }

    @Test
    void anIsoDayIsADay() {
        String header = Xlsx.row(1, "Id", "Name", "Lane", "Effect", "From");
        String cells = "<row><c t='str'><v>a</v></c><c t='inlineStr'><is><r><t>b</t></r><r><t>old</t></r></is></c>"
                + "<c/><c/><c t='d'><v>2026-12-24T00:00:00</v></c></row>";
        assertThat(ProgramWorkbook.read(Xlsx.rows("Campaigns", header + cells))
                        .tables()
                        .texts())
                .containsEntry("campaigns.csv", "id,name,lane,from,effect\na,bold,,2026-12-24,\n");
    }

    @Test
    void aLinkInACellIsItsText() {
        assertReads(
                workbook -> {
                    Cell name = workbook.getSheet("Stores").getRow(1).getCell(1);
                    var link = workbook.getCreationHelper()
                            .createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
                    link.setAddress("https://example.org/");
                    name.setHyperlink(link);
                },
                "stores.csv",
                "store,name,time-zone,country\nLondon,London,Europe/London,GB\nLeeds,Leeds,Europe/London,GB\n");
    }
}
