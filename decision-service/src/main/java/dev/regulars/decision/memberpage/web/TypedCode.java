package dev.regulars.decision.memberpage.web;

import dev.regulars.decision.web.Fields;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody signs in with: a code as it was typed, or the end of a link. */
record TypedCode(@Nullable String code, @Nullable String link) {

    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    static TypedCode read(Fields fields) {
        TypedCode typed = new TypedCode(fields.optionalText("code", CODE), fields.optionalText("link", LINK));
        if (typed.code != null && typed.link != null) {
            fields.refuse("link", "goes without a code");
        }
        return typed;
    }
}
