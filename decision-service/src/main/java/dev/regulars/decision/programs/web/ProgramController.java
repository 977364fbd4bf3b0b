package dev.regulars.decision.programs.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.program.reading.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProgramController {

    private final Programs programs;

    ProgramController(Programs programs) {
        this.programs = programs;
    }

    record State(String name, String version, String activatedAt, List<Refusal> problems) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refusal(
            String code,
            String file,
            @Nullable Integer row,
            @Nullable String column,
            String message) {
        static Refusal of(Diagnostic problem) {
            return new Refusal(
                    problem.code().name(), problem.file(), problem.row(), problem.column(), problem.message());
        }
    }

    @GetMapping("/v1/programs/current")
    ResponseEntity<byte[]> current() {
        return programs.state()
                .map(state -> new State(
                        state.name(),
                        state.version(),
                        state.activatedAt().toString(),
                        state.problems().stream().map(Refusal::of).toList()))
                .map(state -> Answers.json(200, Json.write(state)))
                .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.NOT_FOUND, "no program is live")));
    }
}
