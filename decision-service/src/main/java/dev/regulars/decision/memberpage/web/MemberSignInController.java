package dev.regulars.decision.memberpage.web;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.memberpage.Carriers;
import dev.regulars.decision.memberpage.MemberPageSettings;
import dev.regulars.decision.memberpage.MemberSessions;
import dev.regulars.decision.memberpage.SignInToPage;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in to the member page, and sign-out. */
@RestController
class MemberSignInController {

    private final SignInToPage signIn;
    private final MemberSessions sessions;
    private final Carriers carriers;
    private final Programs programs;
    private final TypedAddressReader typed;
    private final MemberPageSettings settings;

    MemberSignInController(
            SignInToPage signIn,
            MemberSessions sessions,
            Carriers carriers,
            Programs programs,
            TypedAddressReader typed,
            MemberPageSettings settings) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.carriers = carriers;
        this.programs = programs;
        this.typed = typed;
        this.settings = settings;
    }

    record Options(String program, List<String> channels) {}

    record Sent(String until) {}

    /** What the page offers before anybody is signed in. */
    @GetMapping("/me/api/sign-in-options")
    ResponseEntity<byte[]> options() {
        return MemberAnswers.ok(new Options(
                programs.live().name(),
                carriers.set().stream().map(Channel::word).toList()));
    }

    @PostMapping(path = "/me/api/sign-in", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> ask(HttpServletRequest request) throws IOException {
        return MemberAnswers.with(request, typed::read, shown -> ask(shown, request));
    }

    private ResponseEntity<byte[]> ask(Identifier shown, HttpServletRequest request) {
        Channel channel = shown.kind() == Identifier.Kind.EMAIL ? Channel.EMAIL : Channel.SMS;
        SignInToPage.Asked asked = signIn.ask(shown, channel, request.getRemoteAddr());
        if (asked.problem() != null) {
            return Answers.problem(asked.problem());
        }
        String cookie =
                MemberCookies.ASKED.give(Objects.requireNonNull(asked.secret()), settings.codeGoodFor(), request);
        ResponseEntity<byte[]> answer = Answers.json(
                202, Json.write(new Sent(Objects.requireNonNull(asked.until()).toString())));
        return ResponseEntity.status(202)
                .headers(answer.getHeaders())
                .header(HttpHeaders.SET_COOKIE, cookie)
                .body(answer.getBody());
    }

    @PostMapping(path = "/me/api/session", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> begin(HttpServletRequest request) throws IOException {
        return MemberAnswers.with(request, TypedCode::read, code -> begin(code, request));
    }

    private ResponseEntity<byte[]> begin(TypedCode typedCode, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String code = typedCode.code();
        SignInToPage.SignedIn result = code != null
                ? signIn.byCode(MemberCookies.ASKED.read(request), code, address)
                : signIn.byLink(Objects.requireNonNullElse(typedCode.link(), ""), address);
        Problem problem = result.problem();
        if (problem != null) {
            return Answers.problem(problem);
        }
        sessions.end(MemberCookies.SESSION.read(request));
        String held = result.held().orElseThrow();
        return ResponseEntity.noContent()
                .header(
                        HttpHeaders.SET_COOKIE,
                        MemberCookies.SESSION.give(held, settings.sessionLength(), request),
                        MemberCookies.ASKED.takeAway(request))
                .build();
    }

    /** @param all also on the member's other devices */
    @DeleteMapping("/me/api/session")
    ResponseEntity<byte[]> end(@RequestParam(defaultValue = "false") boolean all, HttpServletRequest request) {
        if (all) {
            SignedInMember.now().ifPresent(member -> sessions.endAll(member.id()));
        }
        sessions.end(MemberCookies.SESSION.read(request));
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, MemberCookies.SESSION.takeAway(request))
                .build();
    }
}
