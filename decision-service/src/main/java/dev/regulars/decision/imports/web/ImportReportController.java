package dev.regulars.decision.imports.web;

import dev.regulars.decision.imports.Import;
import dev.regulars.decision.imports.ImportErrors;
import dev.regulars.decision.imports.Imports;
import dev.regulars.decision.imports.Reconciliation;
import dev.regulars.decision.imports.rows.RowError;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an import found, to look at and to download. */
@RestController
@RequestMapping("/studio/api/imports/{id}")
class ImportReportController {

    private static final int PAGE = 1_000;
    private static final int MOST_LISTED = 500;

    private final Imports imports;
    private final ImportErrors errors;

    ImportReportController(Imports imports, ImportErrors errors) {
        this.imports = imports;
        this.errors = errors;
    }

    private record ErrorJson(long line, String column, String code, String reason, boolean refuses) {

        static ErrorJson of(RowError error) {
            return new ErrorJson(
                    error.line(),
                    error.column(),
                    error.problem().name(),
                    error.problem().words(),
                    error.problem().refuses());
        }
    }

    private record ErrorsJson(List<ErrorJson> errors) {}

    @GetMapping("/errors")
    ResponseEntity<byte[]> errors(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int most) {
        return imports.find(id)
                .map(one -> errors.page(one, Math.max(0, after), Math.max(1, Math.min(most, MOST_LISTED))))
                .map(page -> Answers.json(
                        200,
                        Json.write(
                                new ErrorsJson(page.stream().map(ErrorJson::of).toList()))))
                .orElseGet(ImportController::notFound);
    }

    /** @return only a refusal: what is found is written while it is read */
    @GetMapping("/errors.csv")
    @Nullable
    ResponseEntity<byte[]> errorsCsv(@PathVariable String id, HttpServletResponse response) throws IOException {
        Optional<Import> found = imports.find(id);
        if (found.isEmpty()) {
            return ImportController.notFound();
        }
        CsvAnswer.write(
                response,
                "errors-" + id,
                List.of("line", "column", "code", "row", "reason"),
                rows -> errors(found.get(), rows));
        return null;
    }

    private void errors(Import one, Consumer<List<String>> rows) {
        long after = 0;
        List<RowError> page;
        do {
            page = errors.page(one, after, PAGE);
            for (RowError error : page) {
                rows.accept(List.of(
                        String.valueOf(error.line()),
                        error.column(),
                        error.problem().name(),
                        error.problem().refuses() ? "refused" : "taken in part",
                        error.problem().words()));
                after = error.line();
            }
        } while (page.size() >= PAGE);
    }

    /** @return only a refusal */
    @GetMapping("/reconciliation.csv")
    @Nullable
    ResponseEntity<byte[]> reconciliation(@PathVariable String id, HttpServletResponse response) throws IOException {
        Optional<Import> found = imports.find(id);
        if (found.isEmpty()) {
            return ImportController.notFound();
        }
        CsvAnswer.write(
                response,
                "reconciliation-" + id,
                List.of("what", "checked", "imported"),
                rows -> Reconciliation.rows(found.get()).forEach(rows));
        return null;
    }
}
