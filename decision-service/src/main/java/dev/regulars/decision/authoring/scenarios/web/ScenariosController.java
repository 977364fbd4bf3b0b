package dev.regulars.decision.authoring.scenarios.web;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.Edited;
import dev.regulars.decision.authoring.scenarios.EditScenarios;
import dev.regulars.decision.authoring.scenarios.ScenarioEdited;
import dev.regulars.decision.authoring.scenarios.TryScenarios;
import dev.regulars.decision.authoring.scenarios.WantedScenario;
import dev.regulars.decision.authoring.web.StudioAnswers;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.program.editing.Unwritable;
import dev.regulars.program.editing.YamlTree;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios of a draft, tried and changed one by one. */
@RestController
@RequestMapping("/studio/api/drafts/{id}/scenarios")
class ScenariosController {

    private static final int MOST = 2_000;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{0,64}");
    private static final Pattern TEXT = Pattern.compile("(?s).{1,100000}+");

    private final Drafts drafts;
    private final TryScenarios trying;
    private final EditScenarios edit;
    private final CurrentPerson person;

    ScenariosController(Drafts drafts, TryScenarios trying, EditScenarios edit, CurrentPerson person) {
        this.drafts = drafts;
        this.trying = trying;
        this.edit = edit;
        this.person = person;
    }

    @GetMapping
    ResponseEntity<byte[]> all(@PathVariable String id) {
        return drafts.find(id).map(this::ok).orElseGet(StudioAnswers::noDraft);
    }

    private static ScenarioBody body(Fields fields) {
        @Nullable String text = fields.optionalText("text", TEXT);
        WantedScenario wanted = new WantedScenario(
                fields.text("was", HASH, ""), fields.whole("index", 0, MOST), text, fields.bool("isNew"));
        return new ScenarioBody(wanted, fields.bool("form"));
    }

    /** Adds, replaces, or removes: without a text. */
    @PostMapping
    ResponseEntity<byte[]> change(@PathVariable String id, HttpServletRequest request) throws IOException {
        return StudioAnswers.with(request, ScenariosController::body, body -> change(id, body));
    }

    private ResponseEntity<byte[]> change(String id, ScenarioBody body) {
        WantedScenario wanted = body.wanted();
        String text = wanted.yaml();
        try {
            if (body.form() && text != null) {
                String laidOut = YamlTree.write(YamlTree.read(text));
                wanted = new WantedScenario(wanted.wasHash(), wanted.index(), laidOut, wanted.isNew());
            }
        } catch (Unwritable unwritable) {
            return refused("the scenario " + unwritable.getMessage());
        }
        ScenarioEdited result = edit.change(id, wanted, person.get().name());
        if (result instanceof ScenarioEdited.Refused refused) {
            return refused(refused.why());
        }
        Edited edited = ((ScenarioEdited.Done) result).edited();
        return edited instanceof Edited.Done done ? ok(done.draft()) : StudioAnswers.of(edited);
    }

    private ResponseEntity<byte[]> ok(Draft draft) {
        try {
            return StudioAnswers.ok(
                    ScenariosJson.of(EditScenarios.hash(draft), trying.all(draft), trying.program(draft)));
        } catch (Unwritable unwritable) {
            return refused("scenarios.yaml " + unwritable.getMessage());
        }
    }

    private static ResponseEntity<byte[]> refused(String why) {
        return Answers.problem(Problem.of(ProblemCode.INVALID_VALUE, why));
    }
}
