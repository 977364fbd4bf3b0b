package dev.regulars.decision.running;

import static dev.regulars.decision.running.ImportApi.count;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import dev.regulars.testing.StudioScreen;
import dev.regulars.testing.TestBrowser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Members out of one service and into another, audiences, and what the change feed tells of it. */
class MemberFilesIT {

    private static final Contract MEMBER = Contract.event("member");
    private static final String HEADER = "external,external-2,external-3,card,card-2,card-3,phone,phone-2,phone-3,"
            + "email,email-2,email-3,payment-token,payment-token-2,payment-token-3,"
            + "enrolled-at,language,time-zone,birthday,employee,tags,tier,balance";
    private static final int MEMBERS = 200;
    private static final String CARDS = "Card no;Points\nby-hand-1;10\nby-hand-2;1.5\n";

    private static StudioService one;
    private static StudioService two;
    private static ImportApi api;

    @BeforeAll
    static void start() throws Exception {
        var other = CompletableFuture.supplyAsync(() -> StudioService.start("REGULARS_IMPORTS_LOOK", "200ms"));
        one = StudioService.start("REGULARS_IMPORTS_PAGE", "37", "REGULARS_IMPORTS_LOOK", "200ms");
        two = other.get();
        api = new ImportApi(one.process());
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
    }

    /** A member of whom anything may be known, named so that nobody else has it. */
    private static String random(Random random, int i) {
        List<String> cells = new ArrayList<>();
        cells.add("ext " + i + (random.nextBoolean() ? "" : ", \"\"quoted\"\""));
        cells.set(0, "\"" + cells.get(0) + "\"");
        cells.add(maybe(random, "second-" + i));
        cells.add("");
        cells.add(maybe(random, (random.nextBoolean() ? "'=1+" : "card=") + i));
        cells.addAll(List.of("", ""));
        cells.add(maybe(random, "+4420794%05d".formatted(i)));
        cells.addAll(List.of("", ""));
        cells.add(maybe(random, "zoë.%d@example.org".formatted(i)));
        cells.addAll(List.of("", "", "", "", ""));
        cells.add("20%02d-0%d-1%dT0%d:00:00Z"
                .formatted(random.nextInt(26), 1 + random.nextInt(9), random.nextInt(9), random.nextInt(9)));
        cells.addAll(List.of(maybe(random, "fr"), maybe(random, "America/Sao_Paulo")));
        cells.add(maybe(random, "02-29"));
        cells.add(String.valueOf(random.nextBoolean()));
        cells.add(maybe(random, "vegan|" + (random.nextBoolean() ? "tea" : "vip.2")));
        cells.add(List.of("Blue", "Silver", "Gold").get(random.nextInt(3)));
        cells.add(String.valueOf(random.nextInt(5_000)));
        return String.join(",", cells);
    }

    private static String maybe(Random random, String text) {
        return random.nextBoolean() ? text : "";
    }

    private static String export(Studio studio, String filter) throws Exception {
        HttpResponse<String> answer = studio.get("/studio/api/members.csv?purpose=a%20test" + filter);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return answer.body();
    }

    /** Member ids differ, and with them the order. */
    private static List<String> sorted(String csv) {
        return csv.lines().sorted().toList();
    }

    @Test
    void whatGoesOutComesInAgain() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        StringBuilder csv = new StringBuilder(HEADER).append('\n');
        for (int i = 0; i < MEMBERS; i++) {
            csv.append(random(random, i)).append('\n');
        }
        JsonNode first = api.done("regulars", csv.toString());
        assertThat(count(first.get("done"), "created"))
                .as("seed %d: %s", seed, api.text(first.get("importId").asString(), "errors"))
                .isEqualTo(MEMBERS);
        String out = export(api.studio(), "");
        assertThat(out.lines().findFirst()).contains(HEADER);
        JsonNode same = api.done("regulars", out);
        assertThat(count(same.get("done"), "same")).as("seed %d", seed).isEqualTo(MEMBERS);
        assertThat(count(same.get("done"), "pointsPosted")).isZero();
        assertThat(export(api.studio(), "")).as("seed %d", seed).isEqualTo(out);
        ImportApi other = new ImportApi(two.process());
        assertThat(count(other.done("regulars", out).get("done"), "created")).isEqualTo(MEMBERS);
        assertThat(sorted(export(other.studio(), ""))).as("seed %d", seed).isEqualTo(sorted(out));
        assertThat(export(api.studio(), "&tier=Gold&tag=tea").lines().skip(1))
                .allMatch(row -> row.contains(",Gold,") && row.contains("tea|vegan"));
        Problems.refused(
                api.studio().get("/studio/api/members.csv?purpose=why%20not&segment=no-such"),
                404,
                "SEGMENT_NOT_FOUND");
        Problems.refused(api.studio().get("/studio/api/members.csv"), 400, "INVALID_VALUE");
        feed();
        anAudienceSaysWhatIsAllowed();
    }

    /** Of somebody who came a hundred days ago and never again. */
    private static void anAudienceSaysWhatIsAllowed() throws Exception {
        Instant then = Instant.now().minus(Duration.ofDays(100)).truncatedTo(ChronoUnit.SECONDS);
        HttpResponse<String> sale = api.studio()
                .post(
                        "/v1/transactions",
                        Bodies.sale("audience-1", "audience-card").replace("2026-06-13T10:15:00Z", then.toString()));
        String member = Json.MAPPER.readTree(sale.body()).path("memberId").asString("none: " + sale.body());
        assertThat(lapsed(member)).startsWith(member + ",,audience-card,").endsWith(",no,no");
        HttpResponse<String> said = api.studio().post("/v1/members/" + member + "/consents", """
                {"consents":[{"channel":"email","purpose":"offers","given":true,"at":"%s","where":"till LDS-01/1",
                 "wording":"Send me offers by e-mail."}]}""".formatted(then));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
        assertThat(lapsed(member)).endsWith(",yes,no");
    }

    private static String lapsed(String member) throws Exception {
        return api.studio()
                .get("/studio/api/audiences/lapsed?purpose=a%20test")
                .body()
                .lines()
                .filter(row -> row.startsWith(member))
                .findFirst()
                .orElse("not in the audience");
    }

    /** Each once, created before anything else of the member. */
    private static void feed() throws Exception {
        Set<String> ids = new HashSet<>();
        Set<String> created = new HashSet<>();
        List<String> members = new ArrayList<>();
        export(api.studio(), "");
        for (int i = 0; i < 200 && created.size() < MEMBERS; i++) {
            MemberFeed.read(event -> {
                JsonNode node = Json.MAPPER.readTree(event);
                if (ids.add(node.get("id").asString())) {
                    assertThat(MEMBER.violations(event)).isEmpty();
                    assertThat(event).doesNotContain("example.org", "+4420");
                    members.add(node.get("type").asString());
                    if (node.get("type").asString().endsWith("created.v1")) {
                        created.add(node.get("subject").asString());
                    }
                }
            });
        }
        assertThat(created).hasSizeGreaterThanOrEqualTo(MEMBERS);
        assertThat(members).contains("dev.regulars.member.balance-changed.v1");
    }

    @Test
    void anAudienceIsTakenByNameAndPurpose() throws Exception {
        Studio marketer = Studio.signedIn(one.process(), "marketer");
        assertThat(marketer.get("/studio/api/audiences").body()).contains("\"segment\":\"lapsed\"");
        HttpResponse<String> audience = marketer.get("/studio/api/audiences/lapsed?purpose=win-back%20of%20June");
        assertThat(audience.statusCode()).isEqualTo(200);
        assertThat(audience.body())
                .startsWith("member-id,external,card,email,phone,language,tier,offers-by-email,offers-by-sms");
        assertThat(one.auditLog("audience lapsed"))
                .contains("marketer took audience lapsed purpose: null -> win-back of June");
        Problems.refused(marketer.get("/studio/api/audiences/lapsed"), 400, "INVALID_VALUE");
        Problems.refused(marketer.get("/studio/api/audiences/nobody?purpose=why%20not"), 404, "SEGMENT_NOT_FOUND");
        Problems.refused(marketer.get("/studio/api/members.csv?purpose=why%20not"), 403, "ROLE_NEEDED");
    }

    /** From an audience to a file that is mapped, checked and imported, by hand. */
    @Test
    void thePageLeadsThroughAnImport() throws Exception {
        try (TestBrowser browser = new TestBrowser()) {
            StudioScreen screen = StudioScreen.signedIn(one.process(), browser, "administrator");
            Page page = screen.page();
            screen.go("crm");
            PlaywrightAssertions.assertThat(screen.heading("Import")).isVisible();
            TestBrowser.assertNoGraveViolations(page);
            page.getByLabel("File").setInputFiles(new FilePayload("card-list.csv", "text/csv", CARDS.getBytes(UTF_8)));
            page.getByLabel("Mapping").selectOption("square-loyalty");
            screen.button("Upload").click();
            PlaywrightAssertions.assertThat(page.getByText("The file lacks Phone Number"))
                    .isVisible();
            screen.button("Map columns").click();
            PlaywrightAssertions.assertThat(page.getByLabel("Delimiter")).hasValue(";");
            page.getByLabel("Card no").selectOption("card");
            page.locator("[name=column-1]").selectOption("balance");
            page.getByLabel("Save as").fill("card-list");
            page.getByLabel("Source").fill("card-list");
            TestBrowser.assertNoGraveViolations(page);
            TestBrowser.wholePicture(page, "people/import-mapping");
            screen.button("Save and use").click();
            PlaywrightAssertions.assertThat(page.getByText("Mapping card-list")).isVisible();
            screen.button("Check").click();
            PlaywrightAssertions.assertThat(page.getByText("FRACTION_OF_A_POINT"))
                    .isVisible();
            screen.button("Import").click();
            PlaywrightAssertions.assertThat(page.getByText("Every row, point and voucher of the file is somewhere."))
                    .isVisible();
            TestBrowser.assertNoGraveViolations(page);
            TestBrowser.wholePicture(page, "people/import-done");
            browser.closeQuiet(page);
        }
    }
}
