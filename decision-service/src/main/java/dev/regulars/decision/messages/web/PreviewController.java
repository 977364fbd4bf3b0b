package dev.regulars.decision.messages.web;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.web.StudioAnswers;
import dev.regulars.decision.messages.PreviewMessages;
import dev.regulars.decision.messages.sms.SmsWriter;
import dev.regulars.decision.programs.ProgramProperties;
import dev.regulars.program.Program;
import dev.regulars.program.reading.EngineerRules;
import dev.regulars.program.reading.ProgramReader;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What members would read of a draft's messages. */
@RestController
class PreviewController {

    private final Drafts drafts;
    private final EngineerRules engineerRules;
    private final SmsWriter sms;
    private final Clock clock;

    PreviewController(Drafts drafts, ProgramProperties properties, SmsWriter sms, Clock clock) {
        this.sms = sms;
        engineerRules = properties.engineerRules() ? EngineerRules.ALLOWED : EngineerRules.OFF;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param readable false while the draft has errors by which its messages are not known */
    record Previews(boolean readable, List<MessagePreview> messages) {}

    @GetMapping("/studio/api/drafts/{id}/messages")
    ResponseEntity<byte[]> previews(@PathVariable String id) {
        return drafts.find(id).map(this::previews).map(StudioAnswers::ok).orElseGet(StudioAnswers::noDraft);
    }

    private Previews previews(Draft draft) {
        Program program = ProgramReader.read(draft.files(), engineerRules).program();
        return program == null
                ? new Previews(false, List.of())
                : new Previews(
                        true,
                        PreviewMessages.of(program, program.settings().days().at(clock.instant())).stream()
                                .map(preview -> MessagePreview.of(preview, sms))
                                .toList());
    }
}
