package dev.regulars.decision.running;

import dev.regulars.testing.AppProcess;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody's browser at the Studio, without the page: keeps cookies and sends the token that goes with them.
 * {@code Studio.signedIn(service.process(), "marketer").post("/studio/api/drafts", "{…}")}.
 */
public final class Studio {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Pattern PRINTED = Pattern.compile("studio user (\\S+) password (\\S+)");
    /** By address and name: a service that is started again does not print them again. */
    private static final Map<String, String> PASSWORDS = new ConcurrentHashMap<>();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String url;

    private Studio(String url) {
        this.url = url;
    }

    /** Nobody yet, with a token. */
    public static Studio of(AppProcess service) throws IOException, InterruptedException {
        Studio studio = new Studio(service.url());
        studio.get("/studio/api/me");
        return studio;
    }

    /** One of the first users: a role's word. */
    public static Studio signedIn(AppProcess service, String name) throws IOException, InterruptedException {
        return signedIn(service, name, password(service, name));
    }

    public static Studio signedIn(AppProcess service, String name, String password)
            throws IOException, InterruptedException {
        Studio studio = of(service);
        HttpResponse<String> answer = studio.signIn(name, password);
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(name + " cannot sign in: " + answer.statusCode() + " " + answer.body());
        }
        return studio;
    }

    /** As printed when the service first started. */
    public static String password(AppProcess service, String name) {
        for (String line : service.lines()) {
            Matcher printed = PRINTED.matcher(line);
            if (printed.matches()) {
                PASSWORDS.put(service.url() + printed.group(1), printed.group(2));
            }
        }
        String password = PASSWORDS.get(service.url() + name);
        if (password == null) {
            throw new IllegalStateException("no password was printed for " + name);
        }
        return password;
    }

    public HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        return post("/studio/api/session", "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, BodyPublishers.noBody());
    }

    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofString(json));
    }

    public HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        return send("PUT", path, BodyPublishers.ofString(json));
    }

    public HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** For bodies of other types, and answers that are no text. */
    public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader)
            throws IOException, InterruptedException {
        return http.send(
                request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                        .timeout(LIMIT)
                        .build(),
                reader);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    /** Empty when there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** For a client of one's own, or to try what a page without it gets. */
    public HttpClient http() {
        return http;
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").method(method, body);
        return send(request, HttpResponse.BodyHandlers.ofString());
    }
}
