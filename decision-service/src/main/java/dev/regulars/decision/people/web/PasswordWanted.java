package dev.regulars.decision.people.web;

import dev.regulars.decision.web.Fields;
import java.util.regex.Pattern;

/** The old password and the one that is wanted. */
record PasswordWanted(String old, String wanted) {

    private static final Pattern TYPED = Pattern.compile("(?s).{1,200}");

    static PasswordWanted read(Fields fields) {
        return new PasswordWanted(fields.text("old", TYPED, ""), fields.text("new", TYPED, ""));
    }
}
