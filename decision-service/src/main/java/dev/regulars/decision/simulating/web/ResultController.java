package dev.regulars.decision.simulating.web;

import dev.regulars.decision.simulating.Simulations;
import dev.regulars.decision.simulating.StoredResult;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A simulation's result as a file. */
@RestController
@RequestMapping("/studio/api/drafts/{draftId}/simulations/{id}")
class ResultController {

    private final Simulations simulations;

    ResultController(Simulations simulations) {
        this.simulations = simulations;
    }

    @GetMapping("/result.json")
    ResponseEntity<byte[]> json(@PathVariable String draftId, @PathVariable String id) {
        return file(draftId, id, "json", MediaType.APPLICATION_JSON, StoredResult::json);
    }

    @GetMapping("/result.csv")
    ResponseEntity<byte[]> csv(@PathVariable String draftId, @PathVariable String id) {
        MediaType csv = new MediaType("text", "csv", StandardCharsets.UTF_8);
        return file(draftId, id, "csv", csv, result -> ResultCsv.write(result.json()));
    }

    private ResponseEntity<byte[]> file(
            String draftId, String id, String ending, MediaType type, Function<StoredResult, String> text) {
        return simulations
                .result(draftId, id)
                .map(result -> ResponseEntity.ok()
                        .contentType(type)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"simulation-" + draftId + "." + ending + "\"")
                        .body(text.apply(result).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(SimulationController::missing);
    }
}
