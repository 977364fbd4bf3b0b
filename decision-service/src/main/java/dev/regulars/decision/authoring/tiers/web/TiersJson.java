package dev.regulars.decision.authoring.tiers.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.tiers.TierCoverage;
import dev.regulars.program.tiers.TierRange;
import dev.regulars.program.tiers.TierTableFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tier table for its page.
 *
 * @param hash of the file
 * @param tiers that there are, lowest first
 * @param window what the metrics are of: "the last 12 months"
 * @param found by the checks of the whole draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TiersJson(
        String hash,
        List<String> tiers,
        String currency,
        String window,
        List<String> inputs,
        String hitPolicy,
        @Nullable String readOnly,
        List<RowJson> rows,
        List<TierCoverage.Wrong> wrong,
        List<BandsJson> bands,
        List<Diagnostic> found) {

    /** @param cells as they are written, beside what they mean */
    record RowJson(int was, List<@Nullable RangeJson> conditions, List<String> cells, String tier, String note) {}

    record RangeJson(
            @Nullable String from,
            boolean fromIncluded,
            @Nullable String to,
            boolean toIncluded) {}

    record BandsJson(String input, List<BandJson> bands) {}

    record BandJson(String from, @Nullable String tier) {}

    static RowJson row(int number, TierTableFile.Row row) {
        List<@Nullable RangeJson> ranges = new java.util.ArrayList<>();
        row.cells()
                .forEach(cell ->
                        ranges.add(TierRange.of(cell).map(TiersJson::range).orElse(null)));
        return new RowJson(number, ranges, row.cells(), row.tier(), row.note());
    }

    private static RangeJson range(TierRange range) {
        return new RangeJson(
                range.from() == null ? null : range.from().toPlainString(),
                range.fromIncluded(),
                range.to() == null ? null : range.to().toPlainString(),
                range.toIncluded());
    }

    static BandsJson bands(TierCoverage.Bands bands) {
        return new BandsJson(
                bands.input(),
                bands.bands().stream()
                        .map(band -> new BandJson(band.from().toPlainString(), band.tier()))
                        .toList());
    }
}
