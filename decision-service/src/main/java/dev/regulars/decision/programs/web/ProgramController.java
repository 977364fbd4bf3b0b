package dev.regulars.decision.programs.web;

import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProgramController {

    private final Programs programs;

    ProgramController(Programs programs) {
        this.programs = programs;
    }

    @GetMapping("/v1/programs/current")
    ResponseEntity<byte[]> current() {
        return programs.state()
                .map(state -> new StateJson(
                        state.name(),
                        state.version(),
                        state.activatedAt().toString(),
                        state.problems().stream().map(FindingJson::of).toList(),
                        state.warnings().stream().map(FindingJson::of).toList()))
                .map(state -> Answers.json(200, Json.write(state)))
                .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.NOT_FOUND, "no program is live")));
    }
}
