package dev.regulars.decision.people.web;

import dev.regulars.decision.people.ChangePassword;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.people.Role;
import dev.regulars.decision.people.SignedIn;
import dev.regulars.decision.people.StillSignedIn;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, and the own password. */
@RestController
class MeController {

    private final CurrentPerson current;
    private final StillSignedIn still;
    private final ChangePassword change;
    private final Sessions sessions;

    MeController(CurrentPerson current, StillSignedIn still, ChangePassword change, Sessions sessions) {
        this.current = current;
        this.still = still;
        this.change = change;
        this.sessions = sessions;
    }

    @GetMapping("/studio/api/me")
    ResponseEntity<byte[]> me() {
        SignedIn who = current.signedIn();
        List<String> roles = Role.words(who.person().roles());
        MeJson me = new MeJson(who.person().name(), roles, who.isLocal(), still.mustChange(who));
        return Answers.json(200, Json.write(me));
    }

    @PutMapping(path = "/studio/api/me/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> password(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Fields.Result<PasswordWanted> read = Fields.read(BodyLimit.read(request), PasswordWanted::read);
        if (read instanceof Fields.Result.Refused<PasswordWanted> refused) {
            return Answers.problem(refused.problem());
        }
        PasswordWanted typed = ((Fields.Result.Read<PasswordWanted>) read).value();
        ChangePassword.Result result = change.change(current.signedIn(), typed.old(), typed.wanted());
        if (result instanceof ChangePassword.Result.Refused refused) {
            return Answers.problem(refused.problem());
        }
        sessions.goOn(((ChangePassword.Result.Changed) result).now(), request, response);
        return ResponseEntity.noContent().build();
    }
}
