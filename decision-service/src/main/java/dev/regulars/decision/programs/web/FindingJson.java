package dev.regulars.decision.programs.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.program.reading.Diagnostic;
import org.jspecify.annotations.Nullable;

/** What is wrong or doubtful, and where. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingJson(
        String code,
        String file,
        @Nullable Integer row,
        @Nullable String column,
        String message,
        @Nullable String suggestion) {
    static FindingJson of(Diagnostic found) {
        return new FindingJson(
                found.code().name(), found.file(), found.row(), found.column(), found.message(), found.suggestion());
    }
}
