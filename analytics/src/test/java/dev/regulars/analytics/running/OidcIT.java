package dev.regulars.analytics.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.oidc.Provider;
import dev.regulars.testing.Backends;
import dev.regulars.testing.FreePorts;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-in at a real OpenID Connect provider, which insists on PKCE, by the redirects that a browser follows. */
class OidcIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @TempDir
    static Path folder;

    private static RunningAnalytics running;
    private static Provider provider;
    private static String away;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<URI> ways = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        int port = FreePorts.choose(1).get(0);
        String client = "spring.security.oauth2.client.";
        running = new RunningAnalytics(
                Backends.kafkaBootstrapServers(),
                "no-topic-oidc",
                folder,
                "regulars.analytics.sign-in.decision-url=http://127.0.0.1:1",
                client + "registration.corp.client-id=" + Provider.CLIENT,
                client + "registration.corp.client-secret=" + Provider.SECRET,
                client + "registration.corp.client-name=Corp",
                client + "registration.corp.scope=openid",
                client + "provider.corp.issuer-uri=" + Provider.issuer(port),
                "regulars.studio.oidc.roles-claim=groups",
                "regulars.studio.oidc.roles.marketer=loyalty-marketing");
        away = new OidcIT().start("nobody", "nothing").uri().toString();
        provider = new Provider(port, running.url() + "/analytics/oidc/code/corp");
    }

    @AfterAll
    static void stop() {
        provider.close();
        running.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer =
                http.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() / 100 == 3) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            ways.add(next);
            answer = http.send(
                    HttpRequest.newBuilder(next).header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString());
        }
        return answer;
    }

    private HttpResponse<String> start(String name, String password) throws Exception {
        HttpResponse<String> page =
                send(HttpRequest.newBuilder(URI.create(running.url() + "/analytics/oidc/start/corp")));
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            return page;
        }
        String form = "username=" + name + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)
                + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(page.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> me() throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(running.url() + "/analytics/v1/me"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI last() {
        return ways.get(ways.size() - 1);
    }

    @Test
    void theServiceStartsWithoutItsProviderAndSaysThatItIsAway() {
        assertThat(away).contains("/analytics/");
    }

    @Test
    void theProvidersWordsBecomeRoles() throws Exception {
        start("Olga", Provider.PASSWORD);
        assertThat(last().getPath()).isEqualTo("/analytics/");
        assertThat(last().getFragment()).isNull();
        assertThat(me().body())
                .contains("\"name\":\"olga\"", "\"roles\":[\"marketer\",\"analyst\"]")
                .contains("\"local\":false");
        String asked = ways.get(0).getQuery();
        assertThat(asked).contains("code_challenge=", "code_challenge_method=S256", "state=", "nonce=");
    }

    @Test
    void whoHasNoRoleDoesNotGetIn() throws Exception {
        start("norman", Provider.PASSWORD);
        assertThat(last().getFragment()).isEqualTo("/sign-in/no-role");
        assertThat(me().statusCode()).isEqualTo(401);
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() throws Exception {
        send(HttpRequest.newBuilder(URI.create(running.url() + "/analytics/oidc/code/corp?code=x&state=y")));
        assertThat(last().getFragment()).isEqualTo("/sign-in/failed");
        assertThat(me().statusCode()).isEqualTo(401);
    }

    @Test
    void thePageOffersIt() {
        assertThat(Visitor.ofAnalytics(running.url())
                        .get("/analytics/v1/sign-in-options")
                        .body())
                .isEqualTo("{\"localUsers\":true,\"signInWith\":"
                        + "[{\"name\":\"Corp\",\"start\":\"/analytics/oidc/start/corp\"}]}");
    }
}
