package dev.regulars.analytics.people.web;

import dev.regulars.analytics.people.CurrentPerson;
import dev.regulars.analytics.people.Person;
import dev.regulars.analytics.people.Role;
import dev.regulars.analytics.people.SignIn;
import dev.regulars.analytics.people.SignIn.Result;
import dev.regulars.analytics.people.SignedIn;
import dev.regulars.analytics.people.StillSignedIn;
import dev.regulars.analytics.people.Studio;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in, who is signed in, and sign-out. */
@RestController
@RequestMapping(path = "/analytics/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class SessionController {
    private final SignIn signIn;
    private final StillSignedIn still;
    private final Studio studio;
    private final Sessions sessions;
    private final Providers providers;
    private final CurrentPerson current;

    SessionController(
            SignIn signIn,
            StillSignedIn still,
            Studio studio,
            Sessions sessions,
            Providers providers,
            CurrentPerson current) {
        this.signIn = signIn;
        this.still = still;
        this.studio = studio;
        this.sessions = sessions;
        this.providers = providers;
        this.current = current;
    }

    @GetMapping("/sign-in-options")
    SignInOptions options() {
        return SignInOptions.of(studio.hasLocalUsers(), providers.all());
    }

    @GetMapping("/me")
    MeJson me() {
        Person person = current.get();
        return new MeJson(person.name(), Role.words(person.roles()), isLocal());
    }

    @PostMapping(path = "/session", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TypedSignIn typed = TypedSignIn.read(request);
        if (typed == null) {
            return Problem.BODY_INVALID.answer();
        }
        Result result = signIn.signIn(typed.name(), typed.password(), request.getRemoteAddr());
        if (result instanceof Result.In in) {
            endAtTheStudio();
            sessions.begin(in.who(), request, response);
            return ResponseEntity.noContent().build();
        }
        if (result instanceof Result.TooOften often) {
            return tooOften(often.after());
        }
        return (result instanceof Result.StudioAway ? Problem.STUDIO_AWAY : Problem.SIGN_IN_REFUSED).answer();
    }

    @DeleteMapping("/session")
    ResponseEntity<byte[]> end(HttpServletRequest request) {
        endAtTheStudio();
        sessions.end(request);
        return ResponseEntity.noContent().build();
    }

    private void endAtTheStudio() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn before) {
            still.end(before);
        }
    }

    private static boolean isLocal() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who && who.studio() != null;
    }

    private static ResponseEntity<byte[]> tooOften(Duration wait) {
        return ResponseEntity.status(429)
                .header("Retry-After", Long.toString(wait.toSeconds() + 1))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.TOO_MANY_SIGN_INS.body());
    }
}
