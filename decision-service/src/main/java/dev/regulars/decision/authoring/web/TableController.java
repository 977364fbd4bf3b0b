package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.ChangeTable;
import dev.regulars.decision.authoring.Conflict;
import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.TableState;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.TableNames;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A table of a draft: to be seen, and changed cell by cell. */
@RestController
@RequestMapping("/studio/api/drafts/{id}/tables/{name}")
class TableController {

    private final Drafts drafts;
    private final ChangeTable change;
    private final CurrentPerson person;

    TableController(Drafts drafts, ChangeTable change, CurrentPerson person) {
        this.drafts = drafts;
        this.change = change;
        this.person = person;
    }

    @GetMapping
    ResponseEntity<byte[]> table(@PathVariable String id, @PathVariable String name) {
        Table table = TableNames.table(name);
        Optional<Draft> draft = table == null ? Optional.empty() : drafts.find(id);
        return draft.map(found -> StudioAnswers.ok(
                        TableJson.of(TableState.of(Objects.requireNonNull(table), found), found.revision())))
                .orElseGet(StudioAnswers::noDraft);
    }

    @PostMapping("/changes")
    ResponseEntity<byte[]> change(@PathVariable String id, @PathVariable String name, HttpServletRequest request)
            throws IOException {
        Table table = TableNames.table(name);
        return table == null
                ? StudioAnswers.noDraft()
                : StudioAnswers.with(
                        request,
                        StepReader::read,
                        steps -> answer(
                                table,
                                change.change(id, table, steps, person.get().name())));
    }

    private ResponseEntity<byte[]> answer(Table table, ChangeTable.Result result) {
        if (result instanceof ChangeTable.Result.NotEdited not) {
            return StudioAnswers.of(not.why());
        }
        if (result instanceof ChangeTable.Result.Refused refused) {
            return conflict(table, refused);
        }
        ChangeTable.Result.Done done = (ChangeTable.Result.Done) result;
        Map<Integer, List<String>> rows = done.table().rows();
        List<List<Object>> touched = done.rows().stream()
                .filter(rows::containsKey)
                .map(row -> TableJson.row(Map.entry(row, Objects.requireNonNull(rows.get(row)))))
                .toList();
        return StudioAnswers.ok(new TableChanged(done.draft().revision(), touched, done.added()));
    }

    private ResponseEntity<byte[]> conflict(Table table, ChangeTable.Result.Refused refused) {
        List<ConflictAt> places = refused.conflicts().stream()
                .limit(Problem.MAX_ERRORS)
                .map(conflict -> new ConflictAt(
                        conflict.row(), conflict.column(), conflict.now(), by(refused.now(), table, conflict)))
                .toList();
        TableConflict body = new TableConflict(
                ProblemCode.EDIT_CONFLICT.name(),
                "somebody else changed the same meanwhile; nothing of this change was done",
                refused.now().revision(),
                places);
        return ResponseEntity.status(ProblemCode.EDIT_CONFLICT.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Answers.json(409, Json.write(body)).getBody());
    }

    private @Nullable String by(Draft draft, Table table, Conflict conflict) {
        return drafts.lastTouched(draft, table, conflict.row()).orElse(null);
    }
}
