package dev.regulars.analytics.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody typed to sign in. */
record TypedSignIn(String name, String password) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_BYTES = 4_096;
    private static final int MOST_CHARACTERS = 200;

    /** Null where it is not two texts of 1 to 200 characters. */
    static @Nullable TypedSignIn read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return null;
        }
        try {
            JsonNode typed = JSON.readTree(body);
            String name = typed.path("name").asString("");
            String password = typed.path("password").asString("");
            return isTyped(name) && isTyped(password) ? new TypedSignIn(name, password) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static boolean isTyped(String text) {
        return !text.isEmpty() && text.length() <= MOST_CHARACTERS;
    }

    @Override
    public String toString() {
        return "a name and a password";
    }
}
