package dev.regulars.decision.simulating.web;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.simulating.Simulations;
import dev.regulars.decision.simulating.Simulations.Asked;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Simulations of a draft: asked for, looked at while they run, and cancelled. */
@RestController
@RequestMapping("/studio/api/drafts/{draftId}/simulations")
class SimulationController {

    private static final int MOST_OF_SAMPLE = 1_000;

    private final Simulations simulations;
    private final Drafts drafts;
    private final CurrentPerson person;

    SimulationController(Simulations simulations, Drafts drafts, CurrentPerson person) {
        this.simulations = simulations;
        this.drafts = drafts;
        this.person = person;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> ask(@PathVariable String draftId, HttpServletRequest request) throws IOException {
        Fields.Result<SimulationWanted> read = Fields.read(BodyLimit.read(request), SimulationController::wanted);
        if (read instanceof Fields.Result.Refused<SimulationWanted> refused) {
            return Answers.problem(refused.problem());
        }
        SimulationWanted wanted = ((Fields.Result.Read<SimulationWanted>) read).value();
        Optional<Draft> draft = drafts.find(draftId);
        if (draft.isEmpty()) {
            return noDraft();
        }
        Asked asked = simulations.ask(
                draft.get(),
                wanted.from(),
                wanted.to(),
                wanted.sample(),
                person.get().name());
        if (asked instanceof Asked.Queued queued) {
            return Answers.json(202, Json.write(SimulationJson.of(queued.job(), null)));
        }
        return Answers.problem(problem(asked));
    }

    private static SimulationWanted wanted(Fields fields) {
        SimulationWanted wanted = new SimulationWanted(
                fields.optionalDay("from"), fields.optionalDay("to"), fields.wholeOrLeast("sample", 1, MOST_OF_SAMPLE));
        LocalDate from = wanted.from();
        LocalDate to = wanted.to();
        if (from != null && to != null && from.isAfter(to)) {
            fields.refuse("from", "must not be after the last day");
        }
        return wanted;
    }

    private static Problem problem(Asked asked) {
        if (asked instanceof Asked.Unusable unusable) {
            String first = unusable.errors().isEmpty()
                    ? "the draft cannot be read"
                    : unusable.errors().get(0).toString();
            return Problem.of(ProblemCode.DRAFT_NOT_READY, first);
        }
        return Problem.of(ProblemCode.TOO_MANY_SIMULATIONS, null);
    }

    @GetMapping
    ResponseEntity<byte[]> all(@PathVariable String draftId) {
        Optional<Draft> draft = drafts.find(draftId);
        if (draft.isEmpty()) {
            return noDraft();
        }
        return Answers.json(200, SimulationJson.write(draft.get().contentVersion(), simulations.of(draftId)));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String draftId, @PathVariable String id) {
        return simulations
                .find(draftId, id)
                .map(job -> Answers.json(
                        200,
                        Json.write(SimulationJson.of(
                                job, simulations.result(draftId, id).orElse(null)))))
                .orElseGet(SimulationController::missing);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<byte[]> cancel(@PathVariable String draftId, @PathVariable String id) {
        return simulations
                .cancel(draftId, id)
                .map(job -> Answers.json(200, Json.write(SimulationJson.of(job, null))))
                .orElseGet(SimulationController::missing);
    }

    private static ResponseEntity<byte[]> noDraft() {
        return Answers.problem(Problem.of(ProblemCode.DRAFT_NOT_FOUND, null));
    }

    static ResponseEntity<byte[]> missing() {
        return Answers.problem(Problem.of(ProblemCode.NOT_FOUND, null));
    }
}
