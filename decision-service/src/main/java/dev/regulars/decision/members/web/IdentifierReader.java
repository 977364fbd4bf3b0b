package dev.regulars.decision.members.web;

import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.web.Fields;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads an identifier of a body. */
public final class IdentifierReader {

    private static final Pattern VALUE = Pattern.compile("\\s*\\S.{0,127}");
    private static final Map<String, Kind> KINDS =
            new TreeMap<>(Arrays.stream(Kind.values()).collect(Collectors.toMap(Kind::label, Function.identity())));

    private IdentifierReader() {}

    public static Identifier read(Fields fields) {
        return new Identifier(fields.oneOf("kind", KINDS, Kind.EXTERNAL), fields.text("value", VALUE, "-"));
    }
}
