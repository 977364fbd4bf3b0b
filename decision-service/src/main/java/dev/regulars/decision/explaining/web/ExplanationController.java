package dev.regulars.decision.explaining.web;

import dev.regulars.decision.authoring.AuditLog;
import dev.regulars.decision.authoring.web.StudioAnswers;
import dev.regulars.decision.explaining.ExplainDecision;
import dev.regulars.decision.explaining.Explained;
import dev.regulars.decision.explaining.FoundMember;
import dev.regulars.decision.explaining.MemberDecisions;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.members.web.IdentifierReader;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who was given what, and why. What a member is known by comes in the body, so that it stands in no log of addresses;
 * whoever looks at a member's decisions stands in the audit log.
 */
@RestController
@RequestMapping("/studio/api/explanations")
class ExplanationController {

    private static final Pattern DECISION = Pattern.compile("\\S{1,400}");

    private final ExplainDecision explain;
    private final MemberDecisions decisions;
    private final Members members;
    private final IdentifierReader identifiers;
    private final AuditLog log;
    private final CurrentPerson person;

    ExplanationController(
            ExplainDecision explain,
            MemberDecisions decisions,
            Members members,
            IdentifierReader identifiers,
            AuditLog log,
            CurrentPerson person) {
        this.explain = explain;
        this.decisions = decisions;
        this.members = members;
        this.identifiers = identifiers;
        this.log = log;
        this.person = person;
    }

    /** The decisions of a member, by an identifier or the member id: {@code {"kind": "card", "value": "…"}}. */
    @PostMapping("/members")
    ResponseEntity<byte[]> member(HttpServletRequest request) throws IOException {
        return StudioAnswers.with(request, identifiers::read, this::member);
    }

    private ResponseEntity<byte[]> member(Identifier shown) {
        Optional<FoundMember> found = members.resolve(shown).flatMap(decisions::of);
        found.ifPresent(member -> looked("member " + member.memberId()));
        return found.map(StudioAnswers::ok)
                .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.MEMBER_NOT_FOUND, "nobody is known by this")));
    }

    /** One decision, decided again on the spot: {@code {"decision": "pos:1234"}}. */
    @PostMapping("/decisions")
    ResponseEntity<byte[]> decision(HttpServletRequest request) throws IOException {
        return StudioAnswers.with(request, fields -> fields.text("decision", DECISION, ""), this::decision);
    }

    private ResponseEntity<byte[]> decision(String id) {
        Optional<Explained> found = explain.of(id);
        found.ifPresent(one -> {
            if (one.memberId() != null) {
                looked("decision " + one.decision().id() + " of member " + one.memberId());
            }
        });
        return found.map(one -> StudioAnswers.ok(ExplanationJson.of(one)))
                .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.DECISION_NOT_FOUND, null)));
    }

    private void looked(String at) {
        log.add(person.get().name(), "looked at", at, List.of());
    }
}
