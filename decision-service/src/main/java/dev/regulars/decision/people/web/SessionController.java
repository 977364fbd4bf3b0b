package dev.regulars.decision.people.web;

import dev.regulars.decision.people.SignIn;
import dev.regulars.decision.people.SignInResult;
import dev.regulars.decision.people.SignInSettings;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in and sign-out. */
@RestController
class SessionController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final SignInSettings settings;
    private final Providers providers;

    SessionController(SignIn signIn, Sessions sessions, SignInSettings settings, Providers providers) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.settings = settings;
        this.providers = providers;
    }

    @GetMapping("/studio/api/sign-in-options")
    ResponseEntity<byte[]> options() {
        return Answers.json(200, Json.write(SignInOptions.of(settings.localUsers(), providers.all())));
    }

    @PostMapping(path = "/studio/api/session", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.localUsers()) {
            return Answers.problem(Problem.of(ProblemCode.SIGN_IN_REFUSED, "there are no local users here"));
        }
        Fields.Result<TypedSignIn> read = Fields.read(BodyLimit.read(request), TypedSignIn::read);
        if (read instanceof Fields.Result.Refused<TypedSignIn> refused) {
            return Answers.problem(refused.problem());
        }
        TypedSignIn typed = ((Fields.Result.Read<TypedSignIn>) read).value();
        SignInResult result = signIn.signIn(typed.name(), typed.password(), request.getRemoteAddr());
        if (result instanceof SignInResult.In in) {
            sessions.begin(in.who(), request, response);
            return ResponseEntity.noContent().build();
        }
        return result instanceof SignInResult.TooOften often
                ? tooOften(often.after())
                : Answers.problem(Problem.of(ProblemCode.SIGN_IN_REFUSED, null));
    }

    @DeleteMapping("/studio/api/session")
    ResponseEntity<byte[]> end(HttpServletRequest request) {
        sessions.end(request);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<byte[]> tooOften(Duration wait) {
        ResponseEntity<byte[]> answer = Answers.problem(Problem.of(ProblemCode.TOO_MANY_SIGN_INS, null));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Retry-After", Long.toString(wait.toSeconds() + 1))
                .body(answer.getBody());
    }
}
