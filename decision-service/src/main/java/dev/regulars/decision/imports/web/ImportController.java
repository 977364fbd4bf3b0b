package dev.regulars.decision.imports.web;

import dev.regulars.decision.imports.Import;
import dev.regulars.decision.imports.Imports;
import dev.regulars.decision.imports.ManageImports;
import dev.regulars.decision.imports.Mappings;
import dev.regulars.decision.imports.rows.Mapping;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports: a file comes in as a body of text/csv, is checked, and started. */
@RestController
@RequestMapping("/studio/api/imports")
class ImportController {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int LONGEST_FILE = 100;

    private final Imports imports;
    private final Mappings mappings;
    private final ManageImports manage;
    private final CurrentPerson person;

    ImportController(Imports imports, Mappings mappings, ManageImports manage, CurrentPerson person) {
        this.imports = imports;
        this.mappings = mappings;
        this.manage = manage;
        this.person = person;
    }

    private record ListJson(List<ImportJson> imports) {}

    @GetMapping
    ResponseEntity<byte[]> all() {
        return Answers.json(
                200,
                Json.write(new ListJson(
                        imports.newest().stream().map(ImportJson::brief).toList())));
    }

    /** @param file its name, which is only shown again */
    @PostMapping
    ResponseEntity<byte[]> upload(
            @RequestParam(defaultValue = "") String mapping,
            @RequestParam(defaultValue = "members.csv") String file,
            HttpServletRequest request)
            throws IOException {
        Optional<Mapping> found = mappings.find(mapping);
        if (found.isEmpty()) {
            return Answers.problem(Problem.of(ProblemCode.MAPPING_NOT_FOUND, null));
        }
        String shown = file.replaceAll("\\p{Cntrl}", "");
        return answer(
                201,
                manage.upload(
                        by(),
                        shown.substring(0, Math.min(LONGEST_FILE, shown.length())),
                        found.get(),
                        request.getInputStream()));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return imports.find(id)
                .map(one -> Answers.json(200, Json.write(whole(one))))
                .orElseGet(ImportController::notFound);
    }

    @PutMapping(path = "/{id}/mapping", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> remap(@PathVariable String id, HttpServletRequest request) throws IOException {
        Fields.Result<String> read = Fields.read(BodyLimit.read(request), fields -> fields.text("mapping", NAME, "-"));
        if (read instanceof Fields.Result.Refused<String> refused) {
            return Answers.problem(refused.problem());
        }
        Optional<Mapping> mapping = mappings.find(((Fields.Result.Read<String>) read).value());
        return mapping.isEmpty()
                ? Answers.problem(Problem.of(ProblemCode.MAPPING_NOT_FOUND, null))
                : step(id, (by, one) -> manage.remap(by, one, mapping.get()));
    }

    @PostMapping("/{id}/check")
    ResponseEntity<byte[]> check(@PathVariable String id) {
        return step(id, manage::check);
    }

    @PostMapping("/{id}/start")
    ResponseEntity<byte[]> start(@PathVariable String id) {
        return step(id, manage::start);
    }

    @PostMapping("/{id}/pause")
    ResponseEntity<byte[]> pause(@PathVariable String id) {
        return step(id, manage::pause);
    }

    @PostMapping("/{id}/resume")
    ResponseEntity<byte[]> resume(@PathVariable String id) {
        return step(id, manage::resume);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<byte[]> cancel(@PathVariable String id) {
        return step(id, manage::cancel);
    }

    private ResponseEntity<byte[]> step(String id, BiFunction<String, Import, ManageImports.Result> step) {
        return imports.find(id).map(one -> answer(200, step.apply(by(), one))).orElseGet(ImportController::notFound);
    }

    private ResponseEntity<byte[]> answer(int status, ManageImports.Result result) {
        return result.problem() != null
                ? Answers.problem(result.problem())
                : Answers.json(status, Json.write(whole(java.util.Objects.requireNonNull(result.done()))));
    }

    private ImportJson whole(Import one) {
        return ImportJson.of(one, manage.header(one), manage.missing(one));
    }

    private String by() {
        return person.get().name();
    }

    static ResponseEntity<byte[]> notFound() {
        return Answers.problem(Problem.of(ProblemCode.IMPORT_NOT_FOUND, null));
    }
}
