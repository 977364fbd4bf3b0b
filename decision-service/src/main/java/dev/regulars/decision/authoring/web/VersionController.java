package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.RowKeys;
import dev.regulars.decision.authoring.TableState;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.program.comparison.ProgramComparison;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.TableNames;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Versions that decide or decided: to be looked at. */
@RestController
@RequestMapping("/studio/api/versions/{version}")
class VersionController {

    private final Programs programs;

    VersionController(Programs programs) {
        this.programs = programs;
    }

    @GetMapping("/tables/{name}")
    ResponseEntity<byte[]> table(@PathVariable String version, @PathVariable String name) {
        Table table = TableNames.table(name);
        Optional<ProgramFiles> files = programs.files(version);
        return table == null || files.isEmpty()
                ? none()
                : StudioAnswers.ok(TableJson.of(TableState.of(table, files.get(), RowKeys.NONE), 0));
    }

    /** What this version changed of another one. */
    @GetMapping("/differences")
    ResponseEntity<byte[]> differences(@PathVariable String version, @RequestParam String from) {
        Optional<ProgramFiles> before = programs.files(from);
        Optional<ProgramFiles> after = programs.files(version);
        return before.isEmpty() || after.isEmpty()
                ? none()
                : StudioAnswers.ok(new DifferencesJson(ProgramComparison.of(before.get(), after.get()).stream()
                        .map(DifferenceJson::of)
                        .toList()));
    }

    private static ResponseEntity<byte[]> none() {
        return Answers.problem(Problem.of(ProblemCode.NOT_FOUND, "no such version was ever live, or no such table"));
    }
}
