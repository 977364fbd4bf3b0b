package dev.regulars.decision.people.web;

import dev.regulars.decision.web.Fields;
import java.util.regex.Pattern;

/** What somebody typed to sign in. */
record TypedSignIn(String name, String password) {

    private static final Pattern TYPED = Pattern.compile("(?s).{1,200}");

    static TypedSignIn read(Fields fields) {
        return new TypedSignIn(fields.text("name", TYPED, ""), fields.text("password", TYPED, ""));
    }
}
