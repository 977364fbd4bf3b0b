package dev.regulars.program.tiers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.TierPolicy.Metrics;
import dev.regulars.program.dmn.DmnTierPolicy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TierTableFileTest {

    private static final String DEMO = "programs/demo/tiers.dmn";
    private static final String PREFIXED = "src/test/resources/tiers-dmn/prefixed.dmn";
    private static final List<String> TIERS = List.of("Blue", "Silver", "Gold");

    private static TierTableFile file(String path) throws IOException {
        return TierTableFile.read(Files.readString(Path.of(path)));
    }

    private static List<TierRow> same(TierTableFile file) {
        return new ArrayList<>(IntStream.range(0, file.rows().size())
                .mapToObj(i -> row(i, file.rows().get(i)))
                .toList());
    }

    private static TierRow row(@Nullable Integer was, WrittenTierRow row) {
        return new TierRow(
                was,
                row.cells().stream()
                        .map(cell -> TierRange.of(cell).orElseThrow())
                        .toList(),
                row.tier(),
                row.note());
    }

    private static TierRow row(@Nullable Integer was, String tier, String... cells) {
        return row(was, new WrittenTierRow(List.of(cells), tier, ""));
    }

    @Test
    void readsTheShippedTable() throws IOException {
        TierTableFile file = file(DEMO);
        assertThat(file.readOnly()).isNull();
        assertThat(file.inputs()).containsExactly("spend");
        assertThat(file.rows())
                .containsExactly(
                        new WrittenTierRow(List.of("< 500"), "Blue", ""),
                        new WrittenTierRow(List.of("[500..1500)"), "Silver", ""),
                        new WrittenTierRow(List.of(">= 1500"), "Gold", ""));
    }

    @Test
    void readsPrefixesCharacterDataAndNotes() throws IOException {
        TierTableFile file = file(PREFIXED);
        assertThat(file.readOnly()).isNull();
        assertThat(file.hitPolicy()).isEqualTo("FIRST");
        assertThat(file.inputs()).containsExactly("spend", "visits");
        assertThat(file.rows().get(0))
                .isEqualTo(new WrittenTierRow(List.of(">= 1500", "-"), "Gold", "the best & the few"));
    }

    @ParameterizedTest
    @ValueSource(strings = {DEMO, PREFIXED})
    void unchangedRowsLeaveEveryByte(String path) throws IOException {
        TierTableFile file = file(path);
        assertThat(file.with(same(file))).isEqualTo(file.text());
    }

    @Test
    void changesOneCellAndNothingElse() throws IOException {
        TierTableFile file = file(DEMO);
        List<TierRow> rows = same(file);
        rows.set(1, row(1, "Silver", "[500..1200)"));
        assertThat(file.with(rows)).isEqualTo(file.text().replace("[500..1500)", "[500..1200)"));
        TierTableFile prefixed = file(PREFIXED);
        List<TierRow> noted = same(prefixed);
        noted.set(2, row(2, new WrittenTierRow(List.of("-", ">= 20"), "Silver", "often < rarely")));
        String written = prefixed.with(noted);
        assertThat(TierTableFile.read(written).rows().get(2).note()).isEqualTo("often < rarely");
        assertThat(written.lines().count()).isEqualTo(prefixed.text().lines().count());
    }

    @Test
    void addsMovesAndRemovesRows() throws Exception {
        TierTableFile file = file(PREFIXED);
        List<TierRow> rows = same(file);
        rows.remove(2);
        rows.add(1, row(null, "Gold", "-", ">= 50"));
        String written = file.with(rows);
        assertThat(TierTableFile.read(written).rows())
                .extracting(WrittenTierRow::tier)
                .containsExactly("Gold", "Gold", "Silver", "Blue");
        assertThat(written).contains("<!-- two ways to Silver -->", "dmnElementRef=\"_6\"", "id=\"_16-2\"");
        DmnTierPolicy policy = DmnTierPolicy.of(written, TIERS);
        assertThat(policy.tierFor(new Metrics(BigDecimal.ZERO, 0, 50))).isEqualTo("Gold");
        assertThat(policy.tierFor(new Metrics(BigDecimal.ZERO, 0, 49))).isEqualTo("Blue");
    }

    @ParameterizedTest
    @ValueSource(strings = {DEMO, PREFIXED})
    void whatIsWrittenIsReadAgain(String path) throws Exception {
        long seed = System.nanoTime();
        System.out.println("TierTableFileTest seed " + seed + " " + path);
        Random random = new Random(seed);
        TierTableFile file = file(path);
        for (int i = 0; i < 500; i++) {
            List<TierRow> rows = same(file);
            Collections.shuffle(rows, random);
            rows.removeIf(row -> random.nextInt(4) == 0);
            for (int more = random.nextInt(3); more >= 0; more--) {
                rows.add(
                        random.nextInt(rows.size() + 1),
                        random(random, file.inputs().size()));
            }
            TierTableFile read = TierTableFile.read(file.with(rows));
            assertThat(read.readOnly()).as("seed %d", seed).isNull();
            List<TierRow> back = same(read);
            for (int r = 0; r < rows.size(); r++) {
                TierRow row = rows.get(r);
                TierRow as = new TierRow(r, row.conditions(), row.tier(), row.note());
                assertThat(back.get(r)).as("seed %d", seed).isEqualTo(as);
            }
            assertThat(back).as("seed %d", seed).hasSameSizeAs(rows);
            file = random.nextInt(10) == 0 ? file(path) : read;
        }
    }

    private static TierRow random(Random random, int inputs) {
        List<TierRange> conditions = IntStream.range(0, inputs)
                .mapToObj(i -> new TierRange(
                        random.nextBoolean() ? null : new BigDecimal(random.nextInt(9000)).movePointLeft(2),
                        random.nextBoolean(),
                        random.nextBoolean() ? null : BigDecimal.valueOf(100 + random.nextInt(9000)),
                        random.nextBoolean()))
                .toList();
        List<String> notes = List.of("", "a <b> & \"c\"", "ü é", "]]>");
        return new TierRow(null, conditions, TIERS.get(random.nextInt(3)), notes.get(random.nextInt(notes.size())));
    }

    @Test
    void saysWhyATableIsNoTableOfNumbers() {
        assertThat(TierTableFile.read("<definitions/>").readOnly()).contains("no decision");
        assertThat(TierTableFile.read("<!DOCTYPE a><a/>").readOnly()).contains("no decision");
        assertThat(TierTableFile.read("<a><b></a>").rows()).isEmpty();
        String odd = "<d><decision name='tier'><decisionTable><input><inputExpression><text>spend</text>"
                + "</inputExpression></input><output/><rule><inputEntry><text>%s</text></inputEntry>"
                + "<outputEntry><text>\"Blue\"</text></outputEntry></rule></decisionTable></decision></d>";
        assertThat(TierTableFile.read(odd.formatted("max(1, 2)")).readOnly()).contains("row 1 says max(1, 2)");
        assertThat(TierTableFile.read(odd.formatted("-")).readOnly()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {DEMO, PREFIXED})
    void addsAndDropsAColumn(String path) throws Exception {
        TierTableFile file = file(path);
        TierTableFile more = TierTableFile.read(file.withColumn("points"));
        assertThat(more.inputs()).hasSize(file.inputs().size() + 1).endsWith("points");
        DmnTierPolicy.of(more.text(), TIERS);
        List<TierRow> rows = same(more);
        List<TierRange> conditions = new ArrayList<>(rows.get(0).conditions());
        conditions.set(conditions.size() - 1, TierRange.of("< 1000000").orElseThrow());
        rows.set(0, new TierRow(0, conditions, rows.get(0).tier(), rows.get(0).note()));
        assertThat(more.with(rows)).contains("&lt; 1000000");
        TierTableFile back = TierTableFile.read(more.withoutColumn("points"));
        assertThat(back.rows()).isEqualTo(file.rows());
        DmnTierPolicy.of(back.text(), TIERS);
        TierTableFile again = TierTableFile.read(back.withColumn("points"));
        assertThat(again.text()).isEqualTo(more.text());
    }
}
