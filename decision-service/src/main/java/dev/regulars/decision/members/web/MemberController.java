package dev.regulars.decision.members.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.members.Enrolment;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Member;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Members over HTTP. Identifiers come in bodies only, so that no address and no log holds one. */
@RestController
class MemberController {

    private final Members members;
    private final Programs programs;
    private final IdentifierReader identifiers;
    private final Clock clock;

    MemberController(Members members, Programs programs, IdentifierReader identifiers, Clock clock) {
        this.members = members;
        this.programs = programs;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MemberJson(
            String memberId,
            String enrolledAt,
            String tier,
            long balance,
            long sequence,
            List<String> identifierKinds) {

        static String write(Member member) {
            return Json.write(new MemberJson(
                    member.memberId(),
                    member.enrolledAt().toString(),
                    member.tier(),
                    member.balance(),
                    member.sequence(),
                    member.identifierKinds()));
        }
    }

    private record EnrolmentBody(List<Identifier> identifiers, Instant enrolledAt) {}

    @PostMapping(path = "/v1/members", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> enrol(HttpServletRequest request) throws IOException {
        Function<Fields, EnrolmentBody> reader = fields -> new EnrolmentBody(
                fields.list("identifiers", true, Members.MAX_IDENTIFIERS, ProblemCode.INVALID_VALUE, identifiers::read),
                fields.instant("enrolledAt", clock.instant()));
        return withBody(
                request,
                reader,
                body -> answer(
                        201,
                        members.enrol(
                                body.identifiers(),
                                body.enrolledAt(),
                                programs.live().settings().entryTier())));
    }

    @PostMapping(path = "/v1/members/lookups", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> lookUp(HttpServletRequest request) throws IOException {
        return withBody(request, identifiers::read, identifier -> answer(members.lookUp(identifier)));
    }

    @GetMapping("/v1/members/{memberId}")
    ResponseEntity<byte[]> member(@PathVariable String memberId) {
        return answer(members.find(memberId));
    }

    @PostMapping(path = "/v1/members/{memberId}/identifiers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> add(@PathVariable String memberId, HttpServletRequest request) throws IOException {
        return withBody(
                request, identifiers::read, identifier -> answer(200, members.addIdentifier(memberId, identifier)));
    }

    @PutMapping(path = "/v1/members/{memberId}/profile", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> profile(@PathVariable String memberId, HttpServletRequest request) throws IOException {
        return withBody(request, ProfileReader::read, profile -> answer(members.setProfile(memberId, profile)));
    }

    private static <T> ResponseEntity<byte[]> withBody(
            HttpServletRequest request, Function<Fields, T> reader, Function<T, ResponseEntity<byte[]>> use)
            throws IOException {
        Fields.Result<T> read = Fields.read(BodyLimit.read(request), reader);
        return read instanceof Fields.Result.Refused<T> refused
                ? Answers.problem(refused.problem())
                : use.apply(((Fields.Result.Read<T>) read).value());
    }

    private static ResponseEntity<byte[]> answer(Optional<Member> member) {
        return member.map(found -> Answers.json(200, MemberJson.write(found)))
                .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.MEMBER_NOT_FOUND, null)));
    }

    private static ResponseEntity<byte[]> answer(int status, Enrolment enrolment) {
        return enrolment instanceof Enrolment.Enrolled enrolled
                ? Answers.json(status, MemberJson.write(enrolled.member()))
                : Answers.problem(Problem.of(
                        ProblemCode.valueOf(
                                ((Enrolment.Refused) enrolment).reason().name()),
                        null));
    }
}
