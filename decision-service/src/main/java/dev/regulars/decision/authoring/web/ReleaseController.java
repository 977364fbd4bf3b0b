package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.AuditLog;
import dev.regulars.decision.authoring.ReleaseDraft;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.programs.PublishProgram;
import dev.regulars.decision.programs.Release;
import dev.regulars.decision.programs.ReleaseKind;
import dev.regulars.decision.programs.Releases;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way of drafts to the tills, and back. */
@RestController
@RequestMapping("/studio/api")
class ReleaseController {

    private static final Pattern COMMENT = Pattern.compile("(?s).{0,2000}");
    private static final Pattern VERSION = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final int MOST = 100;

    private final ReleaseDraft release;
    private final PublishProgram publish;
    private final Programs programs;
    private final Releases releases;
    private final AuditLog log;
    private final CurrentPerson person;
    private final Clock clock;

    ReleaseController(
            ReleaseDraft release,
            PublishProgram publish,
            Programs programs,
            Releases releases,
            AuditLog log,
            CurrentPerson person,
            Clock clock) {
        this.release = release;
        this.publish = publish;
        this.programs = programs;
        this.releases = releases;
        this.log = log;
        this.person = person;
        this.clock = clock;
    }

    @PostMapping("/drafts/{id}/request")
    ResponseEntity<byte[]> ask(@PathVariable String id, HttpServletRequest request) throws IOException {
        return commented(request, comment -> release.ask(id, person.get(), comment));
    }

    @PostMapping("/drafts/{id}/withdrawal")
    ResponseEntity<byte[]> withdraw(@PathVariable String id) {
        return StudioAnswers.of(release.withdraw(id, person.get()));
    }

    @PostMapping("/drafts/{id}/approval")
    ResponseEntity<byte[]> approve(@PathVariable String id, HttpServletRequest request) throws IOException {
        return commented(request, comment -> release.approve(id, person.get(), comment));
    }

    @PostMapping("/drafts/{id}/refusal")
    ResponseEntity<byte[]> refuse(@PathVariable String id, HttpServletRequest request) throws IOException {
        return commented(request, comment -> release.refuse(id, person.get(), comment));
    }

    /** {@code {"at": "2026-12-24T06:00:00Z"}}, or {@code {}} for now. */
    @PostMapping("/drafts/{id}/publication")
    ResponseEntity<byte[]> publish(@PathVariable String id, HttpServletRequest request) throws IOException {
        Function<Fields, PublishAt> reader = fields -> {
            Instant at = fields.instant("at", Instant.EPOCH);
            return new PublishAt(at.equals(Instant.EPOCH) ? null : at);
        };
        return StudioAnswers.with(
                request, reader, when -> StudioAnswers.of(release.publish(id, person.get(), when.at())));
    }

    @DeleteMapping("/drafts/{id}/publication")
    ResponseEntity<byte[]> unschedule(@PathVariable String id) {
        return StudioAnswers.of(release.unschedule(id, person.get()));
    }

    @GetMapping("/releases")
    ResponseEntity<byte[]> releases(@RequestParam(defaultValue = "0") long before) {
        return StudioAnswers.ok(new ReleaseList(releases.newest(before, MOST)));
    }

    /** Makes a version live that was live before; the body names it, and the one that the asker saw live. */
    @PostMapping("/rollbacks")
    ResponseEntity<byte[]> rollBack(HttpServletRequest request) throws IOException {
        Function<Fields, RollBackWanted> reader = fields -> new RollBackWanted(
                fields.text("version", VERSION, "?"), fields.text("live", VERSION, "?"), comment(fields));
        return StudioAnswers.with(request, reader, this::rollBack);
    }

    private ResponseEntity<byte[]> rollBack(RollBackWanted back) {
        String by = person.get().name();
        Release wanted = new Release(
                0,
                back.version(),
                back.live(),
                name(back.version()),
                ReleaseKind.ROLLED_BACK,
                by,
                null,
                null,
                back.comment(),
                clock.instant());
        PublishProgram.Result result = publish.rollBack(wanted);
        if (result instanceof PublishProgram.Result.Live live) {
            log.add(by, "rolled back", "program " + live.release().name(), List.of());
            return StudioAnswers.ok(live.release());
        }
        return Answers.problem(
                result instanceof PublishProgram.Result.Outdated
                        ? Problem.of(ProblemCode.DRAFT_OUTDATED, "another version is live by now; look again")
                        : Problem.of(ProblemCode.NOT_FOUND, "no such version was ever live"));
    }

    private String name(String version) {
        return releases.newest(0, MOST).stream()
                .filter(release -> release.version().equals(version))
                .map(Release::name)
                .findFirst()
                .orElseGet(() -> programs.version(version).name());
    }

    private static ResponseEntity<byte[]> commented(
            HttpServletRequest request, Function<String, ReleaseDraft.Step> step) throws IOException {
        return StudioAnswers.with(
                request, ReleaseController::comment, comment -> StudioAnswers.of(step.apply(comment)));
    }

    private static String comment(Fields fields) {
        String comment = fields.optionalText("comment", COMMENT);
        return comment == null ? "" : comment;
    }
}
