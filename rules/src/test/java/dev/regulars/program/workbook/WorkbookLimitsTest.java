package dev.regulars.program.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.regulars.engine.Programs;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Large workbooks are read, too large ones refused, each within a limit of time and of memory. */
class WorkbookLimitsTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final long MB = 1L << 20;
    private static final String START = "<worksheet><sheetData>" + Xlsx.row(1, "Store", "Name", "Time zone");

    private static <T> T within(String what, Duration time, long allocatedMb, Supplier<T> work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        T result = work.get();
        long took = (System.nanoTime() - start) / 1_000_000;
        long mb = (threads.getCurrentThreadAllocatedBytes() - allocated) / MB;
        System.out.println("WorkbookLimitsTest: " + what + ": " + took + " ms, " + mb + " MB allocated");
        assertThat(took).as("ms for " + what).isLessThan(time.toMillis());
        assertThat(mb).as("MB allocated for " + what).isLessThan(allocatedMb);
        return result;
    }

    private static void assertRefused(String what, long allocatedMb, byte[] xlsx, String problem) {
        assertThat(within(what, SOON, allocatedMb, () -> Xlsx.problems(xlsx)))
                .singleElement()
                .asString()
                .startsWith(problem);
    }

    /** A sheet whose rows are the given text over and over. */
    private static byte[] repeated(String start, String text, int times, String end) {
        return Xlsx.sheet("Stores", out -> repeat(out, start, text, times, end));
    }

    private static void repeat(OutputStream out, String start, String text, int times, String end) throws IOException {
        out.write(start.getBytes(StandardCharsets.UTF_8));
        byte[] thousand = text.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times / 1_000; i++) {
            out.write(thousand);
        }
        out.write(end.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void fiftyThousandProductsComeBack() {
        StringBuilder csv = new StringBuilder("sku,name,category,brand,labels,excluded,price\n");
        for (int i = 0; i < Table.MAX_ROWS; i++) {
            csv.append(String.format("%08d,Product number %d,category-%d,,new | red,no,%d.99%n", i, i, i % 90, i % 500)
                    .replace("\r", ""));
        }
        ProgramFiles files = Programs.with(Programs.EXAMPLES, "products.csv", csv.toString());
        byte[] xlsx =
                within("writing 50,000 products", SOON.multipliedBy(4), 3_000, () -> ProgramWorkbook.write(files));
        assertThat(xlsx.length).isLessThan(PackageLimits.MAX_BYTES / 2);
        ProgramWorkbook.Reading reading =
                within("reading 50,000 products", SOON.multipliedBy(4), 3_000, () -> ProgramWorkbook.read(xlsx));
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.tables().texts().get("products.csv"))
                .isEqualTo(csv.toString().replace(",,", ",").replace("brand,", ""));
    }

    @Test
    void aMillionRowsStopAtTheLimit() {
        byte[] xlsx = repeated(START, "<row><c><v>1</v></c></row>", 1_000_000, "</sheetData></worksheet>");
        assertRefused("a million rows", 500, xlsx, "stores.csv: TOO_MANY_ROWS: has more than 50000 rows");
    }

    @Test
    void aMillionBlankRowsAreNoRows() {
        byte[] xlsx = repeated(
                START + Xlsx.row(2, "a", "b", "UTC"), "<row><c s='1'/></row>", 1_000_000, "</sheetData></worksheet>");
        assertThat(within("a million blank rows", SOON, 1_500, () -> ProgramWorkbook.read(xlsx))
                        .tables()
                        .texts())
                .containsEntry("stores.csv", "store,name,time-zone\na,b,UTC\n");
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] xlsx = repeated(START, "<row><c><v>1</v></c></row>      ", 60_000_000, "</sheetData></worksheet>");
        assertThat(xlsx.length).isLessThan(PackageLimits.MAX_BYTES);
        assertRefused("2 GB in a few", 50, xlsx, "workbook: WORKBOOK_TOO_LARGE: takes more than 128 MB");
    }

    @Test
    void manyPartsAreALimitToo() {
        Map<String, Xlsx.Content> parts = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            parts.put("xl/" + i + ".xml", Xlsx.text("<x/>"));
        }
        assertRefused(
                "20,000 parts", 100, Xlsx.zipped(parts), "workbook: WORKBOOK_TOO_LARGE: has more than 1000 parts");
    }

    @Test
    void aFileOverTheLimitIsNotLookedAt() {
        assertRefused("9 MB", 1, new byte[9 << 20], "workbook: WORKBOOK_TOO_LARGE: has more than 8 MB");
    }

    @Test
    void aLongTextIsNotHeld() {
        byte[] xlsx =
                repeated(START + "<row><c><v>", "1".repeat(100), 1_000_000, "</v></c></row></sheetData></worksheet>");
        assertRefused("a text of 100 MB", 50, xlsx, "workbook: WORKBOOK_TOO_LARGE");
    }

    @Test
    void aLongAttributeIsNotHeld() {
        byte[] xlsx = repeated(START + "<row><c r='", ">".repeat(100), 1_000_000, "'/></row></sheetData></worksheet>");
        assertRefused("an attribute of 100 MB", 50, xlsx, "workbook: WORKBOOK_TOO_LARGE");
    }

    @Test
    void aTextOverTheLengthOfACellIsRefused() {
        byte[] xlsx = Xlsx.rows("Stores", Xlsx.row(1, "Store", "Name", "x".repeat(40_000)));
        assertRefused("a text of 40 KB", 50, xlsx, "workbook: WORKBOOK_TOO_LARGE: has a cell of more than 32767");
    }

    @Test
    void deepElementsAreALimit() {
        byte[] xlsx = repeated(START, "<a>", 5_000_000, "");
        assertRefused("elements within elements", 50, xlsx, "workbook: WORKBOOK_TOO_LARGE");
    }

    @Test
    void manyNamesAreALimit() {
        byte[] xlsx = Xlsx.sheet("Stores", out -> {
            out.write(START.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 3_000_000; i++) {
                out.write(("<a" + i + "/>").getBytes(StandardCharsets.UTF_8));
            }
        });
        assertRefused("three million names", 50, xlsx, "workbook: WORKBOOK_TOO_LARGE");
    }

    @Test
    void oneTextInManyCellsIsALimit() {
        String shared = "<sst><si><t>" + "x".repeat(30_000) + "</t></si></sst>";
        byte[] xlsx = Xlsx.with(Xlsx.example(), "xl/sharedStrings.xml", shared);
        String cells = "<c t='s'><v>0</v></c>".repeat(3);
        String sheet = START + ("<row>" + cells + "</row>").repeat(40_000) + "</sheetData></worksheet>";
        assertRefused(
                "a text of 30 KB in 120,000 cells",
                300,
                Xlsx.with(xlsx, "xl/worksheets/sheet7.xml", sheet),
                "workbook: WORKBOOK_TOO_LARGE: has more than 8 million characters on sheet Stores");
    }
}
