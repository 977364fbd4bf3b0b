package dev.regulars.decision.authoring.settings.web;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.DraftChecks;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.Edited;
import dev.regulars.decision.authoring.settings.EditSettings;
import dev.regulars.decision.authoring.settings.SettingEdited;
import dev.regulars.decision.authoring.web.StudioAnswers;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Settings of a draft, changed one by one. */
@RestController
@RequestMapping("/studio/api/drafts/{id}/settings")
class SettingsController {

    private final Drafts drafts;
    private final DraftChecks checks;
    private final EditSettings edit;
    private final CurrentPerson person;

    SettingsController(Drafts drafts, DraftChecks checks, EditSettings edit, CurrentPerson person) {
        this.drafts = drafts;
        this.checks = checks;
        this.edit = edit;
        this.person = person;
    }

    @GetMapping
    ResponseEntity<byte[]> see(@PathVariable String id) {
        return drafts.find(id).map(this::ok).orElseGet(StudioAnswers::noDraft);
    }

    @PutMapping("/{path}")
    ResponseEntity<byte[]> set(@PathVariable String id, @PathVariable String path, HttpServletRequest request)
            throws IOException {
        return StudioAnswers.with(
                request,
                WantedSetting::read,
                wanted -> answer(edit.set(
                        id, path, wanted.was(), wanted.value(), person.get().name())));
    }

    private ResponseEntity<byte[]> answer(SettingEdited result) {
        if (result instanceof SettingEdited.Changed changed) {
            List<String> now = changed.now();
            String is = now == null ? "not set" : "\"" + String.join(", ", now) + "\"";
            return Answers.problem(
                    Problem.of(ProblemCode.EDIT_CONFLICT, "somebody else changed it meanwhile: it is " + is + " now"));
        }
        if (result instanceof SettingEdited.Refused refused) {
            return Answers.problem(Problem.of(ProblemCode.INVALID_VALUE, refused.why()));
        }
        Edited edited = ((SettingEdited.Done) result).edited();
        return edited instanceof Edited.Done done ? ok(done.draft()) : StudioAnswers.of(edited);
    }

    private ResponseEntity<byte[]> ok(Draft draft) {
        return StudioAnswers.ok(SettingsJson.of(draft, checks.of(draft.files()).found()));
    }
}
