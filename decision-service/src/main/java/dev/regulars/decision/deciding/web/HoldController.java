package dev.regulars.decision.deciding.web;

import dev.regulars.decision.deciding.HoldPoints;
import dev.regulars.decision.deciding.Result;
import dev.regulars.decision.deciding.SubmissionReader;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.web.IdentifierReader;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.Problem.FieldError;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Points that are set aside during checkout. */
@RestController
class HoldController {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int MOST_POINTS = 1_000_000_000;

    private final HoldPoints hold;
    private final IdentifierReader identifiers;

    HoldController(HoldPoints hold, IdentifierReader identifiers) {
        this.hold = hold;
        this.identifiers = identifiers;
    }

    @PostMapping(path = "/v1/points/holds", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> hold(HttpServletRequest request) throws IOException {
        Function<Fields, HoldWanted> reader = fields -> new HoldWanted(
                named(fields),
                fields.wholeOrLeast("points", 0, MOST_POINTS),
                fields.decimal("amount", BigDecimal.ZERO),
                fields.whole("seconds", 1, HoldPoints.MOST_SECONDS),
                fields.optionalText("redemptionCode", SubmissionReader.CODE));
        return with(
                request,
                reader,
                HoldWanted::named,
                wanted -> wanted.isOneOfBoth()
                        ? hold.hold(
                                wanted.named().id(),
                                member(wanted.named()),
                                wanted::points,
                                wanted.seconds(),
                                wanted.code())
                        : wrong("points", "must be given, or amount, and not both"));
    }

    @PostMapping(path = "/v1/points/holds/releases", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> release(HttpServletRequest request) throws IOException {
        return with(request, this::named, named -> named, named -> hold.release(named.id(), member(named)));
    }

    private static Identifier member(HoldNamed named) {
        return java.util.Objects.requireNonNull(named.member());
    }

    private HoldNamed named(Fields fields) {
        String source = fields.text("source", ID, "");
        String id = fields.text("holdId", ID, "");
        Fields member = fields.object("member");
        Identifier identifier = member == null ? null : identifiers.read(member);
        if (member != null) {
            member.reportUnread();
        }
        return new HoldNamed(source + ":" + id, identifier);
    }

    private static <T> ResponseEntity<byte[]> with(
            HttpServletRequest request,
            Function<Fields, T> reader,
            Function<T, HoldNamed> named,
            Function<T, Result> use)
            throws IOException {
        Fields.Result<T> read = Fields.read(BodyLimit.read(request), reader);
        if (read instanceof Fields.Result.Refused<T> refused) {
            return Answers.problem(refused.problem());
        }
        T value = ((Fields.Result.Read<T>) read).value();
        Result result = named.apply(value).member() == null
                ? new Result.Refused(
                        Problem.of(List.of(new FieldError(ProblemCode.MISSING_FIELD, "member", "must be there"))))
                : use.apply(value);
        return result instanceof Result.Answered answered
                ? Answers.json(200, answered.json())
                : Answers.problem(((Result.Refused) result).problem());
    }

    private static Result wrong(String field, String reason) {
        return new Result.Refused(Problem.of(List.of(new FieldError(ProblemCode.INVALID_VALUE, field, reason))));
    }
}
