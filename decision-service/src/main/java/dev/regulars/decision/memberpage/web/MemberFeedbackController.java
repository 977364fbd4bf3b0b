package dev.regulars.decision.memberpage.web;

import dev.regulars.decision.feedback.TakeFeedback;
import dev.regulars.decision.referrals.Referrals;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a member says of an own purchase, and passes on to friends. */
@RestController
class MemberFeedbackController {

    private final TakeFeedback take;
    private final Referrals referrals;

    MemberFeedbackController(TakeFeedback take, Referrals referrals) {
        this.take = take;
        this.referrals = referrals;
    }

    /** Empty while the program gives nothing for it. */
    record OwnCode(String code) {}

    @PostMapping(path = "/me/api/feedback", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> say(HttpServletRequest request) throws IOException {
        String member = SignedInMember.get().id();
        return MemberAnswers.with(request, SaidOfPurchase::read, said -> switch (take.take(
                member, said.decision(), said.score(), said.comment(), "page")) {
            case YES, BEFORE -> ResponseEntity.noContent().build();
            case NOT_THEIRS -> Answers.problem(Problem.of(ProblemCode.DECISION_NOT_FOUND, null));
        });
    }

    /** The code that the member passes on. */
    @GetMapping("/me/api/referral-code")
    ResponseEntity<byte[]> code() {
        return MemberAnswers.ok(
                new OwnCode(referrals.codeToPassOn(SignedInMember.get().id()).orElse("")));
    }
}
