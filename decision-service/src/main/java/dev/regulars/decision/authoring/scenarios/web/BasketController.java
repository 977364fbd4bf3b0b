package dev.regulars.decision.authoring.scenarios.web;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.scenarios.TryScenarios;
import dev.regulars.decision.authoring.web.StudioAnswers;
import dev.regulars.decision.programs.Programs;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramHead;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One basket, with why and why not. Nothing is stored. */
@RestController
class BasketController {

    private static final Pattern TEXT = Pattern.compile("(?s).{1,100000}+");

    private final Drafts drafts;
    private final Programs programs;
    private final TryScenarios trying;

    BasketController(Drafts drafts, Programs programs, TryScenarios trying) {
        this.drafts = drafts;
        this.programs = programs;
        this.trying = trying;
    }

    @PostMapping("/studio/api/drafts/{id}/baskets")
    ResponseEntity<byte[]> explain(@PathVariable String id, HttpServletRequest request) throws IOException {
        return StudioAnswers.with(
                request,
                fields -> fields.text("text", TEXT, "{}"),
                text -> drafts.find(id)
                        .map(draft -> StudioAnswers.ok(json(draft, text)))
                        .orElseGet(StudioAnswers::noDraft));
    }

    private BasketJson json(Draft draft, String text) {
        String currency = ProgramHead.settings(draft.files()).currency().code();
        return new BasketJson(
                currency,
                side(trying.program(draft), text, "the draft has errors that must be mended first"),
                side(programs.current().orElse(null), text, "no program is live"));
    }

    private BasketSideJson side(@Nullable Program program, String text, String unread) {
        return program == null
                ? BasketSideJson.unread(unread)
                : BasketJson.side(trying.explain(program, text), program);
    }
}
