package dev.regulars.decision.people.web;

import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.members.IdentifierForms;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.people.ManagePeople;
import dev.regulars.decision.people.Outcome;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a local user is written to, for administrators: {@code {"email": "ann@example.org"}}, or null for nowhere. */
@RestController
class PersonAddressController {

    private static final Pattern TYPED = Pattern.compile("(?s).{1,200}");

    private final CurrentPerson current;
    private final ManagePeople manage;
    private final IdentifierForms forms;

    PersonAddressController(CurrentPerson current, ManagePeople manage, IdentifierForms forms) {
        this.current = current;
        this.manage = manage;
        this.forms = forms;
    }

    @PutMapping(path = "/studio/api/people/{name}/email", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> setAddress(@PathVariable String name, HttpServletRequest request) throws IOException {
        Fields.Result<Optional<String>> read = Fields.read(BodyLimit.read(request), this::address);
        if (read instanceof Fields.Result.Refused<Optional<String>> refused) {
            return Answers.problem(refused.problem());
        }
        String address = ((Fields.Result.Read<Optional<String>>) read).value().orElse(null);
        Outcome outcome = manage.setAddress(current.get().name(), name, address);
        return outcome.problem() != null
                ? Answers.problem(outcome.problem())
                : ResponseEntity.noContent().build();
    }

    private Optional<String> address(Fields fields) {
        Optional<String> typed = Optional.ofNullable(fields.optionalText("email", TYPED));
        Optional<String> form = typed.flatMap(text -> forms.normalised(new Identifier(Kind.EMAIL, text), null))
                .map(Identifier::value);
        if (typed.isPresent() && form.isEmpty()) {
            fields.refuse("email", IdentifierForms.expected(Kind.EMAIL));
        }
        return form;
    }
}
