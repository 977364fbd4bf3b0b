package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets in to the member page, and what they reach from there. */
class MemberSignInIT {

    private static final Contract PAGE = Contract.openApi("decision-service", "MemberPage");
    private static final Contract HISTORY = Contract.openApi("decision-service", "MemberHistory");

    private static MemberPageService running;

    @BeforeAll
    static void start() {
        running = new MemberPageService();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static HttpResponse<String> pageLink(String member, String id, String channel) throws Exception {
        return running.service.post(
                "/v1/members/" + member + "/page-links", "{\"id\":\"%s\",\"channel\":\"%s\"}".formatted(id, channel));
    }

    @Test
    void anUnknownAddressIsAnsweredLikeAMembers() throws Exception {
        running.enrol("s-1", "ann@example.org");
        MemberBrowser ann = new MemberBrowser(running.url());
        MemberBrowser nobody = new MemberBrowser(running.url());
        HttpResponse<String> known = ann.ask(" Ann@Example.org ");
        HttpResponse<String> unknown = nobody.ask("nobody@example.org");
        assertThat(List.of(known.statusCode(), unknown.statusCode())).containsOnly(202);
        assertThat(new TreeSet<>(known.headers().map().keySet()))
                .isEqualTo(new TreeSet<>(unknown.headers().map().keySet()));
        assertThat(known.body().replaceAll("\\d", "0").length())
                .isEqualTo(unknown.body().replaceAll("\\d", "0").length());
        String code = MemberPageService.code(running.mail("ann@example.org", 1));
        String wrong = code.equals("111111") ? "222222" : "111111";
        assertThat(ann.tell(wrong).body()).isEqualTo(nobody.tell(wrong).body()).contains("CODE_NOT_RIGHT");
        assertThat(running.mails("nobody@example.org")).isEmpty();
        assertThat(running.mails("ann@example.org").get(0).getHeader("List-Unsubscribe"))
                .isNull();
        assertThat(ann.ask("not an address").body()).contains("INVALID_VALUE");
        assertThat(ann.ask("+44 20 7946 0958").body()).contains("CHANNEL_NOT_SET");
    }

    @Test
    void aCodeIsGoodOnceInTheBrowserThatAsked() throws Exception {
        running.enrol("s-2", "bob@example.org");
        MemberBrowser bob = new MemberBrowser(running.url());
        HttpResponse<String> asked = bob.ask("bob@example.org");
        assertThat(asked.headers().allValues("Set-Cookie").toString())
                .contains("REGULARS_ME_ASKED=", "HttpOnly", "SameSite=Lax", "Path=/me/api");
        String code = MemberPageService.code(running.mail("bob@example.org", 1));
        assertThat(new MemberBrowser(running.url()).tell(code).statusCode()).isEqualTo(422);
        HttpResponse<String> in = bob.tell(code);
        assertThat(in.statusCode()).isEqualTo(204);
        assertThat(in.headers().allValues("Set-Cookie").toString())
                .contains("REGULARS_ME=m_", "HttpOnly", "SameSite=Lax", "Path=/me;", "Max-Age=2592000");
        HttpResponse<String> page = bob.get("/me/api/page");
        assertThat(PAGE.violations(page.body())).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(bob.tell(code).statusCode()).isEqualTo(422);
    }

    @Test
    void guessingEnds() throws Exception {
        running.enrol("s-3", "eve@example.org");
        MemberBrowser thief = new MemberBrowser(running.url());
        thief.ask("eve@example.org");
        String code = MemberPageService.code(running.mail("eve@example.org", 1));
        for (int i = 0; i < 5; i++) {
            assertThat(thief.tell(code.equals("00000" + i) ? "999999" : "00000" + i)
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(thief.tell(code).statusCode()).isEqualTo(422);
        assertThat(thief.ask("eve@example.org").statusCode()).isEqualTo(202);
        assertThat(thief.ask("eve@example.org").statusCode()).isEqualTo(202);
        assertThat(thief.ask("eve@example.org").body()).contains("TOO_MANY_CODES");
        assertThat(thief.ask("EVE@example.org").statusCode()).isEqualTo(429);
    }

    @Test
    void aLinkIsGoodOnceInAnyBrowser() throws Exception {
        running.enrol("s-4", "kim@example.org");
        new MemberBrowser(running.url()).ask("kim@example.org");
        String link = MemberPageService.link(running.mail("kim@example.org", 1));
        MemberBrowser phone = new MemberBrowser(running.url());
        String forged = (link.charAt(0) == 'A' ? "B" : "A") + link.substring(1);
        assertThat(phone.follow(forged).body()).contains("LINK_NOT_RIGHT");
        assertThat(phone.follow(link).statusCode()).isEqualTo(204);
        assertThat(phone.get("/me/api/history").body()).contains("\"entries\":[]");
        assertThat(phone.follow(link).statusCode()).isEqualTo(422);
    }

    @Test
    void aTillHasALinkSentOnce() throws Exception {
        String sam = running.enrol("s-5", "sam@example.org");
        HttpResponse<String> sent = pageLink(sam, "till-1.0001", "email");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(pageLink(sam, "till-1.0001", "email").body()).isEqualTo(sent.body());
        String link = MemberPageService.link(running.mail("sam@example.org", 1));
        MemberBrowser phone = new MemberBrowser(running.url());
        assertThat(phone.follow(link).statusCode()).isEqualTo(204);
        assertThat(phone.get("/me/api/page").statusCode()).isEqualTo(200);
        assertThat(pageLink(sam, "till-1.0002", "sms").body()).contains("CHANNEL_NOT_SET");
        assertThat(pageLink("m_nobody", "a", "email").body()).contains("MEMBER_NOT_FOUND");
        assertThat(pageLink(sam, "with space", "email").body()).contains("INVALID_VALUE");
        running.buys("sp1", "s-no-mail");
        assertThat(pageLink(running.owner("s-no-mail"), "a", "email").body()).contains("NO_ADDRESS");
    }

    @Test
    void aMemberReachesTheOwnPageAndNothingElse() throws Exception {
        String joe = running.enrol("s-6", "joe@example.org");
        MemberBrowser browser = running.signedIn("joe@example.org", 1);
        assertThat(browser.get("/me/api/page").statusCode()).isEqualTo(200);
        for (String path : List.of(
                "/v1/members/" + joe,
                "/studio/",
                "/studio/api/me",
                "/actuator/health",
                "/openapi.yaml",
                "/",
                "/v3/api-docs",
                "/swagger-ui.html")) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of(
                "/me/../v1/members/" + joe,
                "/me/%2e%2e/v1/members/" + joe,
                "/me/..;/v1/members/" + joe,
                "//v1/members/" + joe,
                "/me%2f..%2fv1/members/" + joe,
                "/webjars/../v1/members/" + joe)) {
            assertThat(RawHttp.status(running.port, path)).as(path).isIn(400, 404);
        }
        String cookies =
                "REGULARS_ME=" + browser.cookie("REGULARS_ME") + "; REGULARS_STUDIO=" + browser.cookie("REGULARS_ME");
        for (String path : List.of("/studio/api/me", "/studio/api/people", "/studio/api/drafts")) {
            assertThat(asked("GET", running.service.process().url() + path, cookies))
                    .isEqualTo(401);
        }
        assertThat(asked("GET", running.url() + "/me/api/page", cookies)).isEqualTo(200);
        assertThat(asked("POST", running.url() + "/me/api/card", cookies))
                .as("no token")
                .isEqualTo(403);
        assertThat(asked("DELETE", running.url() + "/me/api/session", cookies)).isEqualTo(403);
        assertThat(asked("GET", running.url() + "/me/api/page", "REGULARS_ME=" + joe + ".guess"))
                .isEqualTo(401);
    }

    private static int asked(String method, String url, String cookies) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Cookie", cookies)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void sessionsEnd() throws Exception {
        running.enrol("s-7", "lea@example.org");
        MemberBrowser phone = running.signedIn("lea@example.org", 1);
        MemberBrowser desk = running.signedIn("lea@example.org", 2);
        MemberBrowser old = running.signedIn("lea@example.org", 3);
        assertThat(old.send("DELETE", "/me/api/session", "").statusCode()).isEqualTo(204);
        assertThat(old.get("/me/api/page").statusCode()).isEqualTo(401);
        assertThat(desk.get("/me/api/page").statusCode()).isEqualTo(200);
        assertThat(phone.send("DELETE", "/me/api/session?all=true", "").statusCode())
                .isEqualTo(204);
        assertThat(desk.get("/me/api/page").statusCode()).isEqualTo(401);
    }

    @Test
    void aMergedMemberSeesTheAccountThatStaysAndAnErasedOneNothing() throws Exception {
        String old = running.enrol("s-8", "old@example.org");
        String stays = running.enrol("s-9", "new@example.org");
        MemberBrowser browser = running.signedIn("old@example.org", 1);
        String card = Json.MAPPER
                .readTree(browser.get("/me/api/page").body())
                .at("/card/number")
                .asString();
        running.buys("s1", card);
        running.buys("s2", "s-9");
        assertThat(running.owner(card)).isEqualTo(old);
        running.service.post("/v1/members/" + stays + "/merges", """
                {"memberId":"%s","reason":"same person","author":"desk-7"}""".formatted(old));
        HttpResponse<String> page = browser.get("/me/api/page");
        assertThat(Json.MAPPER.readTree(page.body()).at("/points/balance").asLong())
                .isEqualTo(running.member(stays).at("/balance").asLong());
        HttpResponse<String> history = browser.get("/me/api/history");
        assertThat(HISTORY.violations(history.body())).isEmpty();
        assertThat(history.body()).contains("came with the card that you had before");
        assertThat(running.owner(card)).isEqualTo(stays);

        assertThat(running.service.post("/v1/members/" + stays + "/erasure", "").statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/me/api/page").statusCode()).isEqualTo(401);
        assertThat(running.owner(card)).isEmpty();
        assertThat(new MemberBrowser(running.url()).ask("old@example.org").statusCode())
                .isEqualTo(202);
    }

    @Test
    void aNewCardNumberEndsTheFormer() throws Exception {
        String max = running.enrol("s-10", "max@example.org");
        MemberBrowser browser = running.signedIn("max@example.org", 1);
        String first = Json.MAPPER
                .readTree(browser.get("/me/api/page").body())
                .at("/card/number")
                .asString();
        assertThat(browser.send("POST", "/me/api/card", "").statusCode()).isEqualTo(204);
        String second = Json.MAPPER
                .readTree(browser.get("/me/api/page").body())
                .at("/card/number")
                .asString();
        assertThat(second).isNotEqualTo(first).startsWith("ME").hasSize(14);
        assertThat(running.owner(first)).isEmpty();
        assertThat(running.owner(second)).isEqualTo(max);
    }
}
