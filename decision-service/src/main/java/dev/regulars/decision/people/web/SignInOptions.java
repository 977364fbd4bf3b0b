package dev.regulars.decision.people.web;

import java.util.List;
import java.util.Map;

/** What the sign-in page offers. */
record SignInOptions(boolean localUsers, List<Provider> signInWith) {

    /** @param start where the browser goes */
    record Provider(String name, String start) {}

    /** @param providers their names, by id */
    static SignInOptions of(boolean localUsers, Map<String, String> providers) {
        return new SignInOptions(
                localUsers,
                providers.entrySet().stream()
                        .map(other -> new Provider(other.getValue(), ElsewhereSignIn.START + "/" + other.getKey()))
                        .toList());
    }
}
