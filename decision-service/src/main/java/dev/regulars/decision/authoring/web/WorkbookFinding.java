package dev.regulars.decision.authoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.program.reading.Diagnostic;
import org.jspecify.annotations.Nullable;

/** @param row of the sheet */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkbookFinding(
        String code,
        String file,
        @Nullable Integer row,
        @Nullable String column,
        String message) {
    static WorkbookFinding of(Diagnostic found) {
        return new WorkbookFinding(found.code().name(), found.file(), found.row(), found.column(), found.message());
    }
}
