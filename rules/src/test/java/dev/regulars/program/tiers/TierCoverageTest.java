package dev.regulars.program.tiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TierCoverageTest {

    private static final List<String> TIERS = List.of("Blue", "Silver", "Gold");

    private static TierCoverage demo(String... rows) throws IOException {
        TierTableFile file = TierTableFile.read(Files.readString(Path.of("programs/demo/tiers.dmn")));
        List<TierRow> wanted = java.util.Arrays.stream(rows)
                .map(row -> row.split(":", 2))
                .map(row -> new TierRow(null, List.of(TierRange.of(row[1]).orElseThrow()), row[0], ""))
                .toList();
        return TierCoverage.of(TierTableFile.read(file.with(wanted)), TIERS);
    }

    @Test
    void drawsWhichSpendGivesWhichTier() throws IOException {
        TierCoverage coverage = demo("Blue:< 500", "Silver:[500..1500)", "Gold:>= 1500");
        assertThat(coverage.wrong()).isEmpty();
        assertThat(coverage.bands().get(0).bands())
                .containsExactly(
                        new TierBand(BigDecimal.ZERO, "Blue"),
                        new TierBand(new BigDecimal("500"), "Silver"),
                        new TierBand(new BigDecimal("1500"), "Gold"));
    }

    @Test
    void findsGapsMeetingsAndWrongCells() throws IOException {
        assertThat(demo("Blue:< 500", "Silver:(500..1500]", "Gold:>= 1500").wrong())
                .containsExactly(
                        new TierProblem(null, null, "no row holds for spend 500"),
                        new TierProblem(1, null, "row 3 holds for spend 1500, too; only one may"),
                        new TierProblem(2, null, "row 2 holds for spend 1500, too; only one may"));
        assertThat(demo("Tin:-", "Blue:[9..5)").wrong())
                .containsExactly(
                        new TierProblem(0, "tier", "\"Tin\" is none of the program's tiers"),
                        new TierProblem(1, "spend", "ends before it begins"));
    }
}
