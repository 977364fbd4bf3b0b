package dev.regulars.decision.members.web;

import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.members.IdentifierForms;
import dev.regulars.decision.web.Fields;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an identifier of a body into its one form. */
@Component
public final class IdentifierReader {

    private static final Pattern VALUE = Pattern.compile("\\s*\\S.{0,127}");
    private static final Map<String, Kind> KINDS =
            new TreeMap<>(Arrays.stream(Kind.values()).collect(Collectors.toMap(Kind::label, Function.identity())));

    private final IdentifierForms forms;

    IdentifierReader(IdentifierForms forms) {
        this.forms = forms;
    }

    public Identifier read(Fields fields) {
        return read(fields, null);
    }

    /** @param country ISO 3166 code of where it was shown */
    public Identifier read(Fields fields, @Nullable String country) {
        Identifier shown = new Identifier(fields.oneOf("kind", KINDS, Kind.EXTERNAL), fields.text("value", VALUE, ""));
        return forms.normalised(shown, country).orElseGet(() -> {
            if (!shown.value().isEmpty()) {
                fields.refuse("value", IdentifierForms.expected(shown.kind()));
            }
            return shown;
        });
    }
}
