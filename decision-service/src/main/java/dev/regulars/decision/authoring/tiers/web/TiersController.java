package dev.regulars.decision.authoring.tiers.web;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.DraftChecks;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.Edited;
import dev.regulars.decision.authoring.FileHash;
import dev.regulars.decision.authoring.tiers.EditTiers;
import dev.regulars.decision.authoring.web.StudioAnswers;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.program.ProgramSettings;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramHead;
import dev.regulars.program.reading.ProgramReader;
import dev.regulars.program.tiers.TierCoverage;
import dev.regulars.program.tiers.TierTableFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tier policy of a draft: as rows, and as the file that a DMN editor opens. */
@RestController
@RequestMapping("/studio/api/drafts/{id}/tiers")
class TiersController {

    private static final Pattern METRIC = Pattern.compile("spend|points|visits");
    private static final Pattern ANY = Pattern.compile("(?s).*");

    private final Drafts drafts;
    private final DraftChecks checks;
    private final EditTiers edit;
    private final CurrentPerson person;

    TiersController(Drafts drafts, DraftChecks checks, EditTiers edit, CurrentPerson person) {
        this.drafts = drafts;
        this.checks = checks;
        this.edit = edit;
        this.person = person;
    }

    @GetMapping
    ResponseEntity<byte[]> see(@PathVariable String id) {
        return drafts.find(id).map(draft -> StudioAnswers.ok(json(draft))).orElseGet(StudioAnswers::noDraft);
    }

    @PutMapping
    ResponseEntity<byte[]> replace(@PathVariable String id, HttpServletRequest request) throws IOException {
        return StudioAnswers.with(
                request,
                TiersWanted::read,
                wanted -> answer(
                        edit.replace(
                                id, wanted.was(), wanted.rows(), person.get().name()),
                        "the rows do not fit the table"));
    }

    @PutMapping("/file")
    ResponseEntity<byte[]> upload(@PathVariable String id, HttpServletRequest request) throws IOException {
        return StudioAnswers.with(
                request,
                fields -> new TiersUpload(fields.text("was", TiersWanted.HASH, ""), fields.text("text", ANY, "")),
                upload -> answer(
                        edit.upload(
                                id, upload.was(), upload.text(), person.get().name()),
                        "is no DMN file with a table of the decision \"tier\""));
    }

    @PutMapping("/columns")
    ResponseEntity<byte[]> column(@PathVariable String id, HttpServletRequest request) throws IOException {
        return StudioAnswers.with(
                request,
                fields -> new TiersColumn(
                        fields.text("was", TiersWanted.HASH, ""),
                        fields.text("metric", METRIC, "spend"),
                        fields.bool("present")),
                column -> answer(
                        edit.column(
                                id,
                                column.was(),
                                column.metric(),
                                column.present(),
                                person.get().name()),
                        "the column is there already, or is the last one"));
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> download(@PathVariable String id) {
        return drafts.find(id)
                .map(draft -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .header("Content-Disposition", "attachment; filename=\"tiers.dmn\"")
                        .body(EditTiers.text(draft).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(StudioAnswers::noDraft);
    }

    private ResponseEntity<byte[]> answer(Optional<Edited> edited, String refusal) {
        if (edited.isEmpty()) {
            return Answers.problem(Problem.of(ProblemCode.INVALID_VALUE, refusal));
        }
        return edited.get() instanceof Edited.Done done
                ? StudioAnswers.ok(json(done.draft()))
                : StudioAnswers.of(edited.get());
    }

    private TiersJson json(Draft draft) {
        TierTableFile file = TierTableFile.read(EditTiers.text(draft));
        ProgramSettings settings = ProgramHead.settings(draft.files());
        TierCoverage coverage = TierCoverage.of(file, settings.tiers().order());
        List<Diagnostic> found = checks.of(draft.files()).found().stream()
                .filter(one -> one.file().equals(ProgramReader.TIERS_FILE) || "tiers.order".equals(one.column()))
                .toList();
        return new TiersJson(
                FileHash.of(draft.files().texts().get(ProgramReader.TIERS_FILE)),
                settings.tiers().order(),
                settings.currency().code(),
                TierWindow.words(settings.tiers()),
                file.inputs(),
                file.hitPolicy(),
                file.readOnly(),
                IntStream.range(0, file.rows().size())
                        .mapToObj(i -> TiersJson.row(i, file.rows().get(i)))
                        .toList(),
                coverage.wrong(),
                coverage.bands().stream().map(TiersJson::bands).toList(),
                found);
    }
}
