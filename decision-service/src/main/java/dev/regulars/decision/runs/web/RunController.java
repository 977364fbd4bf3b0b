package dev.regulars.decision.runs.web;

import dev.regulars.decision.runs.Place;
import dev.regulars.decision.runs.RunWorker;
import dev.regulars.decision.runs.Runs;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.Problem.FieldError;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starts runs over all members by hand, for any business day up to tomorrow. */
@RestController
class RunController {

    private final Runs runs;
    private final RunWorker worker;

    RunController(Runs runs, RunWorker worker) {
        this.runs = runs;
        this.worker = worker;
    }

    private record Wanted(String kind, LocalDate day) {}

    record RunJson(String runId, String kind, String day, boolean done, long looked, long changed) {

        static RunJson of(Place place) {
            return new RunJson(
                    place.id(), place.kind(), place.day().toString(), place.done(), place.looked(), place.changed());
        }
    }

    @PostMapping(path = "/v1/runs", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> begin(HttpServletRequest request) throws IOException {
        var kinds = runs.kinds().stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        Fields.Result<Wanted> read = Fields.read(
                BodyLimit.read(request), fields -> new Wanted(fields.oneOf("kind", kinds, ""), fields.day("day")));
        if (read instanceof Fields.Result.Refused<Wanted> refused) {
            return Answers.problem(refused.problem());
        }
        Wanted wanted = ((Fields.Result.Read<Wanted>) read).value();
        if (wanted.day().isAfter(worker.today().plusDays(1))) {
            return Answers.problem(Problem.of(
                    List.of(new FieldError(ProblemCode.INVALID_VALUE, "day", "must be tomorrow at the latest"))));
        }
        Place place = runs.begin(wanted.kind(), wanted.day());
        worker.wake();
        return Answers.json(202, Json.write(RunJson.of(place)));
    }

    @GetMapping("/v1/runs/{runId}")
    ResponseEntity<byte[]> run(@PathVariable String runId) {
        return runs.find(runId)
                .map(place -> Answers.json(200, Json.write(RunJson.of(place))))
                .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.NOT_FOUND, null)));
    }
}
