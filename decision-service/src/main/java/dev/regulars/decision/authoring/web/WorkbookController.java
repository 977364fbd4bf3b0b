package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.ImportWorkbook;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.program.workbook.ProgramWorkbook;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All tables of a draft as one workbook, and back. */
@RestController
@RequestMapping("/studio/api/drafts/{id}/workbook")
class WorkbookController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MOST_BYTES = 8 << 20;

    private final Drafts drafts;
    private final ImportWorkbook importing;
    private final CurrentPerson person;

    WorkbookController(Drafts drafts, ImportWorkbook importing, CurrentPerson person) {
        this.drafts = drafts;
        this.importing = importing;
        this.person = person;
    }

    @GetMapping
    ResponseEntity<byte[]> download(@PathVariable String id) {
        return drafts.find(id)
                .map(draft -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(XLSX))
                        .header("Content-Disposition", "attachment; filename=\"program-" + draft.id() + ".xlsx\"")
                        .body(ProgramWorkbook.write(draft.files())))
                .orElseGet(StudioAnswers::noDraft);
    }

    /** @param revision of the draft as it was when the workbook was saved from it, or looked at last */
    @PutMapping
    ResponseEntity<byte[]> upload(@PathVariable String id, @RequestParam long revision, HttpServletRequest request)
            throws IOException {
        byte[] workbook = BodyLimit.read(request, MOST_BYTES);
        ImportWorkbook.Result result =
                importing.take(id, revision, workbook, person.get().name());
        if (result instanceof ImportWorkbook.Result.Wrong wrong) {
            WorkbookRefused body = new WorkbookRefused(
                    ProblemCode.INVALID_VALUE.name(),
                    "the workbook was not taken: " + wrong.found().get(0).message(),
                    wrong.found().stream().map(WorkbookFinding::of).toList());
            return ResponseEntity.status(422)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Answers.json(422, Json.write(body)).getBody());
        }
        return StudioAnswers.of(((ImportWorkbook.Result.Taken) result).edited());
    }
}
