package dev.regulars.analytics.people.studio;

import dev.regulars.analytics.people.Person;
import dev.regulars.analytics.people.Role;
import dev.regulars.analytics.people.SignInSettings;
import dev.regulars.analytics.people.Studio;
import dev.regulars.analytics.people.StudioSession;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the decision service that is named by the settings. */
@Component
final class StudioOverHttp implements Studio {
    private static final Logger LOG = LoggerFactory.getLogger(StudioOverHttp.class);
    /** What is told when a Studio says that there were too many, and not for how long. */
    private static final long SECONDS_TO_WAIT = 60;

    private final JsonMapper json = new JsonMapper();
    private final Calls calls;

    StudioOverHttp(SignInSettings settings) {
        calls = new Calls(settings.decisionUrl(), settings.studioTimeout());
    }

    @Override
    public Entry signIn(String name, String password, String address) {
        try {
            Cookies cookies = Cookies.none().and(calls.send(calls.get("/sign-in-options", Cookies.none())));
            String typed = json.writeValueAsString(Map.of("name", name, "password", password));
            HttpResponse<String> answer = calls.send(calls.post("/session", cookies, typed, address));
            return switch (answer.statusCode()) {
                case 204 -> in(cookies.and(answer));
                case 403 -> refused(answer);
                case 422 -> new Entry.Refused();
                case 429 ->
                    new Entry.TooOften(Duration.ofSeconds(
                            answer.headers().firstValueAsLong("Retry-After").orElse(SECONDS_TO_WAIT)));
                default -> away("sign-in was answered with " + answer.statusCode());
            };
        } catch (IOException | JacksonException e) {
            return away(e.toString());
        }
    }

    private Entry in(Cookies cookies) throws IOException {
        HttpResponse<String> me = calls.send(calls.get("/me", cookies));
        return me.statusCode() == 200
                ? new Entry.In(cookies.session(), person(me.body()))
                : away("who signed in was answered with " + me.statusCode());
    }

    /** Only a wrong password is one; a token that is not taken is a mistake between the services. */
    private Entry refused(HttpResponse<String> answer) {
        boolean typed = json.readTree(answer.body()).path("code").asString("").equals("SIGN_IN_REFUSED");
        return typed ? new Entry.Refused() : away("sign-in was not taken: " + answer.body());
    }

    @Override
    public Look look(StudioSession session) {
        try {
            HttpResponse<String> me = calls.send(calls.get("/me", Cookies.of(session)));
            return switch (me.statusCode()) {
                case 200 -> new Look.Still(person(me.body()));
                case 401 -> new Look.Ended();
                default -> new Look.Away();
            };
        } catch (IOException | JacksonException e) {
            LOG.warn("the decision service does not say who is signed in: {}", e.toString());
            return new Look.Away();
        }
    }

    @Override
    public void signOut(StudioSession session) {
        calls.sendAside(calls.delete("/session", Cookies.of(session))).exceptionally(failure -> {
            LOG.warn("a session at the Studio ends by itself, as it cannot be told: {}", failure.toString());
            return null;
        });
    }

    @Override
    public boolean hasLocalUsers() {
        try {
            HttpResponse<String> options = calls.send(calls.get("/sign-in-options", Cookies.none()));
            return options.statusCode() != 200
                    || json.readTree(options.body()).path("localUsers").asBoolean(true);
        } catch (IOException | JacksonException e) {
            return true;
        }
    }

    private Person person(String body) {
        JsonNode me = json.readTree(body);
        List<String> roles =
                me.path("roles").valueStream().map(JsonNode::asString).toList();
        return new Person(me.path("name").asString(), Role.of(roles));
    }

    private static Entry away(String why) {
        LOG.warn("nobody can sign in, as the decision service does not answer: {}", why);
        return new Entry.Away();
    }
}
