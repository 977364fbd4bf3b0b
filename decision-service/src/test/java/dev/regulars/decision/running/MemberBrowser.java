package dev.regulars.decision.running;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A member's browser without the page: keeps cookies, and sends the token that goes with them. */
final class MemberBrowser {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String url;

    MemberBrowser(String url) throws IOException, InterruptedException {
        this.url = url;
        var unused = get("/me/api/sign-in-options");
    }

    HttpResponse<String> ask(String address) throws IOException, InterruptedException {
        return send("POST", "/me/api/sign-in", "{\"address\":\"" + address + "\"}");
    }

    HttpResponse<String> tell(String code) throws IOException, InterruptedException {
        return send("POST", "/me/api/session", "{\"code\":\"" + code + "\"}");
    }

    HttpResponse<String> follow(String link) throws IOException, InterruptedException {
        return send("POST", "/me/api/session", "{\"link\":\"" + link + "\"}");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", cookie("REGULARS_ME_XSRF"))
                        .timeout(LIMIT)
                        .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Empty when there is none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
