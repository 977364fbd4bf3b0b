package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.Edited;
import dev.regulars.decision.authoring.ReleaseDraft;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** What the Studio's controllers read and answer alike. */
public final class StudioAnswers {

    private StudioAnswers() {}

    public static ResponseEntity<byte[]> ok(Object value) {
        return Answers.json(200, Json.write(value));
    }

    public static ResponseEntity<byte[]> noDraft() {
        return Answers.problem(Problem.of(ProblemCode.DRAFT_NOT_FOUND, null));
    }

    /** The body, or what is wrong with it. */
    public static <T> ResponseEntity<byte[]> with(
            HttpServletRequest request, Function<Fields, T> reader, Function<T, ResponseEntity<byte[]>> use)
            throws IOException {
        Fields.Result<T> read = Fields.read(BodyLimit.read(request), reader);
        return read instanceof Fields.Result.Refused<T> refused
                ? Answers.problem(refused.problem())
                : use.apply(((Fields.Result.Read<T>) read).value());
    }

    public static ResponseEntity<byte[]> of(Edited edited) {
        if (edited instanceof Edited.Done done) {
            return ok(DraftJson.whole(done.draft()));
        }
        if (edited instanceof Edited.Stale) {
            return Answers.problem(
                    Problem.of(ProblemCode.EDIT_CONFLICT, "somebody else changed it meanwhile; look at it again"));
        }
        if (edited instanceof Edited.Closed) {
            return Answers.problem(Problem.of(ProblemCode.DRAFT_CLOSED, null));
        }
        return edited instanceof Edited.TooLarge
                ? Answers.problem(Problem.of(ProblemCode.BODY_TOO_LARGE, "the draft would have more than 10 MB"))
                : noDraft();
    }

    static ResponseEntity<byte[]> of(ReleaseDraft.Step step) {
        if (step instanceof ReleaseDraft.Step.Taken taken) {
            return ok(DraftJson.whole(taken.draft()));
        }
        ReleaseDraft.Step.Refused refused = (ReleaseDraft.Step.Refused) step;
        ProblemCode code = switch (refused.why()) {
            case NO_SUCH_DRAFT -> ProblemCode.DRAFT_NOT_FOUND;
            case NOT_NOW -> ProblemCode.STEP_NOT_POSSIBLE;
            case NOT_READY -> ProblemCode.DRAFT_NOT_READY;
            case OWN_WORK -> ProblemCode.OWN_WORK;
            case OUTDATED -> ProblemCode.DRAFT_OUTDATED;
        };
        return Answers.problem(Problem.of(code, refused.words()));
    }
}
