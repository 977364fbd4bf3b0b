package dev.regulars.decision.authoring.tiers.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.tiers.TierBands;
import dev.regulars.program.tiers.TierProblem;
import dev.regulars.program.tiers.TierRange;
import dev.regulars.program.tiers.WrittenTierRow;
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
        List<TierRowJson> rows,
        List<TierProblem> wrong,
        List<TierBandsJson> bands,
        List<Diagnostic> found) {

    static TierRowJson row(int number, WrittenTierRow row) {
        List<@Nullable TierRangeJson> ranges = new java.util.ArrayList<>();
        row.cells()
                .forEach(cell ->
                        ranges.add(TierRange.of(cell).map(TiersJson::range).orElse(null)));
        return new TierRowJson(number, ranges, row.cells(), row.tier(), row.note());
    }

    private static TierRangeJson range(TierRange range) {
        return new TierRangeJson(
                range.from() == null ? null : range.from().toPlainString(),
                range.fromIncluded(),
                range.to() == null ? null : range.to().toPlainString(),
                range.toIncluded());
    }

    static TierBandsJson bands(TierBands bands) {
        return new TierBandsJson(
                bands.input(),
                bands.bands().stream()
                        .map(band -> new TierBandJson(band.from().toPlainString(), band.tier()))
                        .toList());
    }
}
