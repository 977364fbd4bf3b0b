package dev.regulars.decision.authoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.program.comparison.Difference;
import org.jspecify.annotations.Nullable;

/** One thing that differs, in words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DifferenceJson(
        String part, String kind, String row, @Nullable String column, String sentence) {
    static DifferenceJson of(Difference difference) {
        return new DifferenceJson(
                difference.part(),
                difference.kind().name(),
                difference.row(),
                difference.column(),
                difference.sentence());
    }
}
