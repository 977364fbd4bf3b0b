package dev.regulars.analytics.people.web;

import java.util.List;
import java.util.Map;

/** What the sign-in page offers. */
record SignInOptions(boolean localUsers, List<SignInProvider> signInWith) {

    /** @param providers their names, by id */
    static SignInOptions of(boolean localUsers, Map<String, String> providers) {
        return new SignInOptions(
                localUsers,
                providers.entrySet().stream()
                        .map(other ->
                                new SignInProvider(other.getValue(), ElsewhereSignIn.START + "/" + other.getKey()))
                        .toList());
    }
}
