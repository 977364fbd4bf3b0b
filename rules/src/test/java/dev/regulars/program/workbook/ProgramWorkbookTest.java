package dev.regulars.program.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import dev.regulars.program.Program;
import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person finds in the workbook, and that the program is the same after it. */
class ProgramWorkbookTest {

    private static final int FIRST_ROW = 1;

    static Stream<Path> programs() {
        return Stream.of(Programs.EXAMPLES, Programs.DEMO);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theProgramIsTheSameAfterIt(Path folder) {
        ProgramFiles files = ProgramFiles.of(folder);
        ProgramWorkbook.Reading reading = ProgramWorkbook.read(ProgramWorkbook.write(files));
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.tables().texts()).hasSize(Table.values().length).containsKey("segments.csv");
        TreeMap<String, String> merged = new TreeMap<>(files.texts());
        merged.putAll(reading.tables().texts());
        Program before = Programs.read(files);
        Program after = Programs.read(new ProgramFiles(merged));
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("version", "tiers")
                .isEqualTo(before);
        assertThat(after.campaigns()).isEqualTo(before.campaigns());
        assertThat(after.products()).isEqualTo(before.products());
        assertThat(ProgramWorkbook.read(ProgramWorkbook.write(new ProgramFiles(merged)))
                        .tables())
                .isEqualTo(reading.tables());
    }

    private static XSSFWorkbook workbook(String campaigns) throws IOException {
        ProgramFiles files = Programs.with(Programs.EXAMPLES, "campaigns.csv", campaigns);
        return new XSSFWorkbook(new ByteArrayInputStream(ProgramWorkbook.write(files)));
    }

    private static Cell cell(XSSFWorkbook workbook, Table table, String column, int row) {
        int at = table.columns().stream().map(Column::name).toList().indexOf(column);
        return workbook.getSheet(table.title()).getRow(row).getCell(at);
    }

    @Test
    void hasASheetForEachTableWithOneReadableHeaderLine() throws IOException {
        try (XSSFWorkbook workbook = workbook(Programs.text(Programs.EXAMPLES, "campaigns.csv"))) {
            assertThat(Stream.iterate(0, i -> i + 1)
                            .limit(workbook.getNumberOfSheets())
                            .map(workbook::getSheetName))
                    .containsExactlyElementsOf(
                            Arrays.stream(Table.values()).map(Table::title).toList());
            for (Table table : Table.values()) {
                XSSFSheet sheet = workbook.getSheet(table.title());
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                for (int i = 0; i < table.columns().size(); i++) {
                    Column column = table.columns().get(i);
                    Cell header = sheet.getRow(0).getCell(i);
                    assertThat(header.getStringCellValue()).isEqualTo(column.title());
                    assertThat(workbook.getFontAt(header.getCellStyle().getFontIndex())
                                    .getBold())
                            .isTrue();
                    assertThat(header.getCellComment().getString().getString())
                            .contains(column.help(), column.required() ? "Must be filled." : column.whenEmpty());
                    assertThat(header.getCellComment().getString().getString().lines())
                            .containsAll(allowed(column));
                    assertThat(sheet.getColumnWidth(i))
                            .isGreaterThanOrEqualTo(column.title().length() * 256);
                }
            }
            assertThat(workbook.getSheet("Segments").getLastRowNum()).isZero();
        }
    }

    private static List<String> allowed(Column column) {
        return column.allowed().isEmpty() ? List.of() : List.of("Allowed: " + String.join(", ", column.allowed()));
    }

    @Test
    void numbersAndDaysAreNumbersAndDaysAllElseIsText() throws IOException {
        String csv = "id,name,lane,from,to,effect,value,per,priority,hold-out,skus,min-quantity\n"
                + "007,=1+1,basket,2026-12-24,2026-12-24T18:30,bonus,3,40,5,12.5,1E5,123456789012.123456\n";
        try (XSSFWorkbook workbook = workbook(csv)) {
            assertThat(shown(workbook, "id")).isEqualTo("STRING 007 @");
            assertThat(shown(workbook, "name")).isEqualTo("STRING =1+1 @");
            assertThat(shown(workbook, "skus")).isEqualTo("STRING 1E5 @");
            assertThat(shown(workbook, "from")).isEqualTo("NUMERIC 2026-12-24 yyyy-mm-dd");
            assertThat(cell(workbook, Table.CAMPAIGNS, "from", FIRST_ROW).getNumericCellValue())
                    .isEqualTo(46380);
            assertThat(cell(workbook, Table.CAMPAIGNS, "to", FIRST_ROW).getLocalDateTimeCellValue())
                    .isEqualTo("2026-12-24T18:30");
            assertThat(shown(workbook, "value")).isEqualTo("NUMERIC 3.0 0");
            assertThat(shown(workbook, "per")).isEqualTo("NUMERIC 40.0 0.00");
            assertThat(shown(workbook, "priority")).isEqualTo("NUMERIC 5.0 0");
            assertThat(shown(workbook, "hold-out")).isEqualTo("NUMERIC 0.125 0.0%");
            assertThat(shown(workbook, "min-quantity")).isEqualTo("STRING 123456789012.123456 @");
        }
    }

    private static String shown(XSSFWorkbook workbook, String column) {
        Cell cell = cell(workbook, Table.CAMPAIGNS, column, FIRST_ROW);
        return cell.getCellType() + " " + cell + " " + cell.getCellStyle().getDataFormatString();
    }

    @Test
    void cellsThatAreStillEmptyKeepWhatIsTypedIntoThem() throws IOException {
        try (XSSFWorkbook workbook = workbook(Programs.text(Programs.EXAMPLES, "campaigns.csv"))) {
            Sheet products = workbook.getSheet("Products");
            assertThat(products.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            assertThat(products.getColumnStyle(6).getDataFormatString()).isEqualTo("0.00");
        }
    }

    @Test
    void everyColumnOfOneWordOutOfAListHasADropDown() throws IOException {
        try (XSSFWorkbook workbook = workbook(Programs.text(Programs.EXAMPLES, "campaigns.csv"))) {
            for (Table table : Table.values()) {
                List<Integer> expected = Stream.iterate(0, i -> i + 1)
                        .limit(table.columns().size())
                        .filter(i -> isChosen(table.columns().get(i)))
                        .toList();
                assertThat(workbook.getSheet(table.title()).getDataValidations())
                        .extracting(choice ->
                                choice.getRegions().getCellRangeAddress(0).getFirstColumn())
                        .containsExactlyElementsOf(expected);
            }
            assertThat(list(workbook, Table.CAMPAIGNS, "lane")).isEqualTo("\"product,basket\"");
            assertThat(list(workbook, Table.EARN_RATES, "tier")).isEqualTo("\"Blue,Silver,Gold\"");
            assertThat(list(workbook, Table.EARN_RATES, "store"))
                    .isEqualTo("OFFSET('Stores'!$A$2,0,0,MAX(1,COUNTA('Stores'!$A$2:$A$50001)),1)");
        }
    }

    private static boolean isChosen(Column column) {
        boolean named = column.type() == CellType.WORD && column.reference() != null;
        return column.type() == CellType.CHOICE || column.type() == CellType.YES_NO || named;
    }

    private static String list(XSSFWorkbook workbook, Table table, String column) {
        int at = table.columns().stream().map(Column::name).toList().indexOf(column);
        for (DataValidation choice : workbook.getSheet(table.title()).getDataValidations()) {
            if (choice.getRegions().getCellRangeAddress(0).getFirstColumn() == at) {
                return choice.getValidationConstraint().getFormula1();
            }
        }
        throw new AssertionError(column + " has no drop-down");
    }

    @Test
    void tiersThatDoNotFitAListAreTyped() throws IOException {
        String yaml = Programs.text(Programs.EXAMPLES, "program.yaml").replace("Silver", "\"Silver, or so\"");
        ProgramFiles files = Programs.with(Programs.EXAMPLES, "program.yaml", yaml);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(ProgramWorkbook.write(files)))) {
            assertThat(workbook.getSheet("Earn rates").getDataValidations())
                    .extracting(
                            choice -> choice.getRegions().getCellRangeAddress(0).getFirstColumn())
                    .containsExactly(2, 3);
        }
    }
}
