package dev.regulars.decision.people.web;

import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.people.ManagePeople;
import dev.regulars.decision.people.Outcome;
import dev.regulars.decision.people.Role;
import dev.regulars.decision.people.SignInSettings;
import dev.regulars.decision.people.StoredPerson;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Local users, for administrators. */
@RestController
@RequestMapping("/studio/api/people")
class PeopleController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final CurrentPerson current;
    private final ManagePeople manage;
    private final SignInSettings settings;

    PeopleController(CurrentPerson current, ManagePeople manage, SignInSettings settings) {
        this.current = current;
        this.manage = manage;
        this.settings = settings;
    }

    @GetMapping
    ResponseEntity<byte[]> all() {
        Instant now = manage.now();
        Map<String, String> addresses = manage.addresses();
        List<ListedPerson> people = manage.all().stream()
                .map(person -> ListedPerson.of(person, addresses.get(person.name()), now))
                .toList();
        return Answers.json(200, Json.write(new PeopleJson(settings.localUsers(), people)));
    }

    @PostMapping(consumes = JSON)
    ResponseEntity<byte[]> add(HttpServletRequest request) throws IOException {
        return read(
                request,
                fields -> new NewPerson(fields.text("name", StoredPerson.NAME, "nobody"), roles(fields)),
                wanted -> manage.add(by(), wanted.name(), wanted.roles()));
    }

    @PutMapping(path = "/{name}/roles", consumes = JSON)
    ResponseEntity<byte[]> setRoles(@PathVariable String name, HttpServletRequest request) throws IOException {
        return read(request, PeopleController::roles, roles -> manage.setRoles(by(), name, roles));
    }

    @PutMapping(path = "/{name}/disabled", consumes = JSON)
    ResponseEntity<byte[]> setDisabled(@PathVariable String name, HttpServletRequest request) throws IOException {
        return read(request, fields -> fields.bool("disabled"), disabled -> manage.setDisabled(by(), name, disabled));
    }

    @PostMapping("/{name}/password")
    ResponseEntity<byte[]> resetPassword(@PathVariable String name) {
        return answer(manage.resetPassword(by(), name));
    }

    @PostMapping("/{name}/unlocking")
    ResponseEntity<byte[]> unlock(@PathVariable String name) {
        return answer(manage.unlock(by(), name));
    }

    private String by() {
        return current.get().name();
    }

    private static Set<Role> roles(Fields fields) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> words = fields.texts(
                "roles", Role.BY_WORD.size(), java.util.regex.Pattern.compile(String.join("|", Role.BY_WORD.keySet())));
        words.forEach(word -> roles.add(Role.BY_WORD.get(word)));
        if (roles.isEmpty()) {
            fields.refuse("roles", "must name at least one");
        }
        return roles;
    }

    private static <T> ResponseEntity<byte[]> read(
            HttpServletRequest request, Function<Fields, T> reader, Function<T, Outcome> act) throws IOException {
        Fields.Result<T> read = Fields.read(BodyLimit.read(request), reader);
        return read instanceof Fields.Result.Refused<T> refused
                ? Answers.problem(refused.problem())
                : answer(act.apply(((Fields.Result.Read<T>) read).value()));
    }

    private static ResponseEntity<byte[]> answer(Outcome outcome) {
        if (outcome.problem() != null) {
            return Answers.problem(outcome.problem());
        }
        String password = outcome.password();
        return password == null
                ? ResponseEntity.noContent().build()
                : Answers.json(200, Json.write(Map.of("password", password)));
    }
}
