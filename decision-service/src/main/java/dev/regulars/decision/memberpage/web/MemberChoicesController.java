package dev.regulars.decision.memberpage.web;

import static java.util.stream.Collectors.toMap;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Purpose;
import dev.regulars.decision.memberpage.LeaveProgram;
import dev.regulars.decision.memberpage.MemberConsents;
import dev.regulars.decision.memberpage.MemberPage;
import dev.regulars.decision.memberpage.Words;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a member decides on the own page: what may be sent, and to leave. */
@RestController
class MemberChoicesController {

    private static final Map<String, Channel> CHANNELS =
            new TreeMap<>(Arrays.stream(Channel.values()).collect(toMap(Channel::word, one -> one)));
    private static final Map<String, Purpose> PURPOSES =
            new TreeMap<>(Arrays.stream(Purpose.values()).collect(toMap(Purpose::word, one -> one)));
    private static final int MOST = Integer.MAX_VALUE;

    private final MemberConsents consents;
    private final LeaveProgram leaving;

    MemberChoicesController(MemberConsents consents, LeaveProgram leaving) {
        this.consents = consents;
        this.leaving = leaving;
    }

    private record Said(Channel channel, Purpose purpose, boolean given) {
        static Said read(Fields fields) {
            return new Said(
                    fields.oneOf("channel", CHANNELS, Channel.EMAIL),
                    fields.oneOf("purpose", PURPOSES, Purpose.PROGRAM),
                    fields.yesOrNo("given"));
        }
    }

    @PostMapping(path = "/me/api/consents", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> say(HttpServletRequest request) throws IOException {
        Account member = SignedInMember.get();
        Words words = Words.in(member.state().profile().language());
        return MemberAnswers.with(request, Said::read, said -> {
            consents.say(member, said.channel(), said.purpose(), said.given(), words);
            return MemberAnswers.ok(consents.of(member, words));
        });
    }

    /** The first step: what would be lost. */
    @GetMapping("/me/api/leaving")
    ResponseEntity<byte[]> loss() {
        return MemberAnswers.ok(leaving.loss(SignedInMember.get()));
    }

    private static MemberPage.Loss told(Fields fields) {
        return new MemberPage.Loss(fields.whole("points", -MOST, MOST), fields.whole("vouchers", 0, MOST));
    }

    /** The second step says what the first one told. */
    @PostMapping(path = "/me/api/leaving", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> leave(HttpServletRequest request) throws IOException {
        Account member = SignedInMember.get();
        return MemberAnswers.with(
                request,
                MemberChoicesController::told,
                told -> leaving.leave(member, told)
                        ? ResponseEntity.noContent()
                                .header(HttpHeaders.SET_COOKIE, MemberCookies.SESSION.takeAway(request))
                                .build()
                        : Answers.problem(
                                Problem.of(ProblemCode.EDIT_CONFLICT, "points or vouchers have changed; look again")));
    }
}
