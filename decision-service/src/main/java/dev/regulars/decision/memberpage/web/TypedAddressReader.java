package dev.regulars.decision.memberpage.web;

import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.members.IdentifierForms;
import dev.regulars.decision.web.Fields;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads what somebody typed to be written to: with an {@code @} it is an e-mail address, else a telephone number. */
@Component
final class TypedAddressReader {

    private static final Pattern TYPED = Pattern.compile("\\s*\\S.{0,127}");

    private final IdentifierForms forms;

    TypedAddressReader(IdentifierForms forms) {
        this.forms = forms;
    }

    Identifier read(Fields fields) {
        String text = fields.text("address", TYPED, "");
        Identifier shown = new Identifier(text.contains("@") ? Kind.EMAIL : Kind.PHONE, text);
        return forms.normalised(shown, null).orElseGet(() -> {
            if (!text.isEmpty()) {
                fields.refuse("address", IdentifierForms.expected(shown.kind()));
            }
            return shown;
        });
    }
}
