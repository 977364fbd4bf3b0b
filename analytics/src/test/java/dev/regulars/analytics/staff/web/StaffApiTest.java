package dev.regulars.analytics.staff.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import dev.regulars.analytics.Contract;
import dev.regulars.analytics.people.Role;
import dev.regulars.analytics.staff.StaffFixture;
import dev.regulars.analytics.staff.TillSale;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Who sees and sets what, and the answers against docs/api/openapi.yaml, on a real database. */
class StaffApiTest {
    private static final String STAFF = "/analytics/v1/staff";
    private static final String DAYS = "&from=2026-03-16&to=2026-03-22";

    @TempDir
    Path folder;

    private StaffFixture staff;
    private MockMvc api;

    @BeforeEach
    void open() {
        staff = new StaffFixture(folder, "2026-03-18T12:00:00Z");
        staff.people(
                "S-1,17,Ann,staff,LON-01,2026-01-01,,ann", "S-2,18,Bob,manager,LON-01,2026-01-01,,bob",
                "S-3,19,Cy,staff,LEE-01,2026-01-01,,cy", "S-4,20,Di,manager,LEE-01,2026-01-01,2026-03-17,di");
        staff.shifts("S-1,LON-01,2026-03-16,09:00,17:00,30").targets("S-1,2026-03,1000,10");
        staff.sell(List.of(
                TillSale.of("LON-01", "17", "2026-03-16T10:05:00Z", 1500).enrols(),
                TillSale.of("LON-01", "18", "2026-03-16T11:05:00Z", 700).withCard(),
                TillSale.of("LEE-01", "19", "2026-03-16T11:05:00Z", 900)));
        api = MockMvcBuilders.standaloneSetup(
                        new StaffMeController(staff.viewers, staff.directory, staff.kpis),
                        new PeopleController(staff.viewers, staff.directory, staff.change, staff.held),
                        new ShiftsController(staff.viewers, staff.directory, staff.plan),
                        new StaffTargetsController(staff.viewers, staff.directory, staff.targets, staff.set),
                        new PerformanceController(staff.viewers, staff.performance),
                        new MineController(staff.viewers, staff.performance, staff.shifts, staff.kpis))
                .setControllerAdvice(new StaffProblems())
                .build();
    }

    @AfterEach
    void close() {
        staff.close();
    }

    private static void as(String name) {
        StaffFixture.signIn(name, name.equals("analyst") ? Role.ANALYST : Role.STAFF);
    }

    @ParameterizedTest
    @CsvSource({
        // Each asks for what is somebody else's, too: by another store, id or week.
        "ann, GET, /store?store=LON-01, 403",
        "ann, GET, /store?store=LEE-01, 403",
        "ann, GET, /store/hours?store=LON-01&day=2026-03-16, 403",
        "ann, GET, /mine?x=1, 200",
        "ann, GET, /mine/hours?store=LON-01&day=2026-03-16, 200",
        "ann, GET, /mine/hours?store=LEE-01&day=2026-03-16, 403",
        "ann, GET, /people/S-1/export, 200",
        "ann, GET, /people/S-2/export, 404",
        "ann, GET, /people/S-9/export, 404",
        "ann, GET, /shifts?store=LON-01&week=2026-03-16, 403",
        "ann, PUT, /shifts?store=LON-01&week=2026-03-16, 403",
        "ann, POST, /shifts/import, 403",
        "ann, GET, /targets?store=LON-01&period=2026-03, 403",
        "ann, PUT, /targets, 403",
        "ann, POST, /targets/import, 403",
        "ann, POST, /people/import, 403",
        "ann, POST, /people/S-1/erase, 403",
        "ann, PUT, /people/S-1, 403",
        "bob, GET, /store?store=LON-01, 200",
        "bob, GET, /store?store=LEE-01, 403",
        "bob, GET, /store/hours?store=LEE-01&day=2026-03-16, 403",
        "bob, GET, /shifts?store=LON-01&week=2026-03-16, 200",
        "bob, GET, /shifts?store=LEE-01&week=2026-03-16, 403",
        "bob, PUT, /shifts?store=LEE-01&week=2026-03-16, 403",
        "bob, GET, /targets?store=LEE-01&period=2026-03, 403",
        "bob, GET, /people/S-1/export, 404",
        "bob, GET, /people/S-2/export, 200",
        "bob, POST, /people/S-1/erase, 403",
        "bob, PUT, /people/S-1, 403",
        "bob, GET, /mine?x=1, 200",
        "di, GET, /store?store=LEE-01, 403",
        "di, GET, /mine?x=1, 404",
        "di, GET, /people/S-4/export, 404",
        "nobody, GET, /mine?x=1, 404",
        "nobody, GET, /store?store=LON-01, 403",
        "nobody, GET, /mine/hours?store=LON-01&day=2026-03-16, 404",
        "analyst, GET, /store?store=LEE-01, 200",
        "analyst, GET, /people/S-3/export, 200",
        "analyst, GET, /people/S-9/export, 404",
        "analyst, POST, /people/S-9/erase, 404",
        "analyst, GET, /mine?x=1, 404"
    })
    void whoSeesAndSetsWhat(String who, String method, String path, int status) throws Exception {
        as(who);
        boolean ranged = path.startsWith("/store?") || path.startsWith("/mine?");
        String address = STAFF + path + (ranged ? DAYS : "");
        MockHttpServletRequestBuilder request = method.equals("GET")
                ? get(address)
                : path.contains("import")
                        ? post(address).contentType("text/csv").content("x")
                        : method.equals("PUT") ? json(put(address), "{}") : json(post(address), "{}");
        var response = api.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
    }

    @Test
    void theDirectoryShowsEachWhatIsTheirs() throws Exception {
        as("analyst");
        assertThat(answer(get(STAFF + "/people"), 200, "StaffPeople")).contains("S-1", "S-4", "\"signIn\":\"ann\"");
        assertThat(answer(get(STAFF + "/me"), 200, "StaffMe")).contains("\"see\":\"all\"", "LEE-01");
        as("bob");
        assertThat(answer(get(STAFF + "/people"), 200, "StaffPeople"))
                .contains("S-1", "S-2", "\"signIn\":\"bob\"")
                .doesNotContain("S-3", "S-4", "\"signIn\":\"ann\"");
        assertThat(answer(get(STAFF + "/me"), 200, "StaffMe"))
                .contains("\"see\":\"stores\"", "LON-01")
                .doesNotContain("LEE-01");
        as("ann");
        assertThat(answer(get(STAFF + "/people"), 200, "StaffPeople"))
                .contains("S-1")
                .doesNotContain("S-2", "Bob");
        assertThat(answer(get(STAFF + "/me"), 200, "StaffMe")).contains("\"see\":\"self\"", "\"stores\":[]");
        as("di");
        assertThat(answer(get(STAFF + "/people"), 200, "StaffPeople")).isEqualTo("{\"people\":[]}");
        assertThat(answer(get(STAFF + "/me"), 200, "StaffMe")).contains("\"see\":\"nothing\"");
    }

    @Test
    void figuresOfAStoreAndOnesOwn() throws Exception {
        as("bob");
        assertThat(answer(get(STAFF + "/store?store=LON-01" + DAYS), 200, "StaffReport"))
                .contains("\"name\":\"Ann\"", "\"netSales\":\"15.0000\"", "\"hours\":7.5", "\"target\":\"1000.00\"")
                .contains("1 sales, ranked from 30 on");
        assertThat(answer(get(STAFF + "/store/hours?store=LON-01&day=2026-03-16"), 200, "StaffHours"))
                .contains("\"begins\":\"2026-03-16T10:00:00Z\"", "\"target\":\"125.00\"");
        as("ann");
        assertThat(answer(get(STAFF + "/mine?by=target" + DAYS), 200, "StaffMine"))
                .contains("\"netSales\":\"15.0000\"", "\"begins\":\"09:00\"")
                .doesNotContain("Bob", "S-2");
        assertThat(answer(get(STAFF + "/mine/hours?store=LON-01&day=2026-03-16"), 200, "StaffHours"))
                .doesNotContain("S-2");
        assertThat(answer(get(STAFF + "/people/S-1/export"), 200, "StaffHeld")).contains("\"receipts\":1");
    }

    @Test
    void managersPlanAndSetTargetsOfTheirStore() throws Exception {
        as("bob");
        String week = STAFF + "/shifts?store=LON-01&week=2026-03-16";
        Matcher version = Pattern.compile("\"version\":\"(\\w+)\"").matcher(answer(get(week), 200, "StaffWeek"));
        assertThat(version.find()).isTrue();
        String plan = "{'version':'%s','shifts':[{'id':'S-2','day':'2026-03-17','begins':'09:00','ends':'%s'}]}";
        assertThat(answer(json(put(week), plan.formatted(version.group(1), "late")), 422, "Problem"))
                .contains("WRONG_ROWS", "ends must be a time like 09:30");
        assertThat(answer(json(put(week), plan.formatted(version.group(1), "17:00")), 200, "StaffWeek"))
                .contains("\"id\":\"S-2\",\"store\":\"LON-01\"");
        answer(json(put(week), plan.formatted(version.group(1), "17:00")), 200, "StaffWeek");
        assertThat(answer(json(put(week), plan.formatted(version.group(1), "18:00")), 409, "Problem"))
                .contains("CHANGED_MEANWHILE");
        assertThat(answer(
                        json(put(STAFF + "/targets"), "{'targets':[{'id':'S-1','period':'2026-04','sales':'9'}]}"),
                        200,
                        "StaffTaken"))
                .isEqualTo("{\"rows\":1,\"wrong\":[],\"taken\":true}");
        assertThat(answer(get(STAFF + "/targets?store=LON-01&period=2026-04"), 200, "StaffTargets"))
                .contains("\"sales\":\"9.0000\"");
        assertThat(answer(
                        json(put(STAFF + "/targets"), "{'targets':[{'id':'S-3','period':'2026-04','sales':'9'}]}"),
                        422,
                        "Problem"))
                .contains("nobody in your stores has the id S-3");
        String file = "id,store,day,begins,ends,break\nS-3,LEE-01,2026-03-17,09:00,17:00,0\n";
        assertThat(answer(csv("/shifts/import?dryRun=true", file), 200, "StaffTaken"))
                .contains("{\"row\":2,\"reason\":\"LEE-01 is not your store\"}", "\"taken\":false");
        answer(csv("/shifts/import", file), 422, "Problem");
    }

    @Test
    void analystsKeepTheDirectory() throws Exception {
        as("analyst");
        String form =
                "{'cashier':'30','name':'Eve','post':'staff','stores':'LON-01','from':'2026-03-01','sign_in':'Eve'}";
        assertThat(answer(json(put(STAFF + "/people/S-5"), form), 200, "Colleague"))
                .contains("\"signIn\":\"eve\"");
        String file = "id,cashier,name,post,stores,from,to,sign_in\nS-6,30,Flo,staff,LON-01,2026-03-01,,\n";
        assertThat(answer(csv("/people/import?dryRun=true", file), 200, "StaffTaken"))
                .contains("cashier 30 is S-5 in a store at that time");
        assertThat(answer(post(STAFF + "/people/S-5/erase"), 200, "Colleague"))
                .contains("\"erasedAt\":\"2026-03-18T12:00:00Z\"", "\"to\":\"2026-03-18\"")
                .doesNotContain("Eve", "eve");
        assertThat(answer(csv("/people/import", "x".repeat((2 << 20) + 1)), 413, "Problem"))
                .contains("BODY_TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/shifts?store=LON-01&week=2026-03-16 | {'version':'VERSION'} | 400 | BODY_INVALID",
                "/shifts?store=LON-01&week=2026-03-16 | {'version':'VERSION','shifts':{}} | 400 | BODY_INVALID",
                "/targets | {'target':[]} | 400 | BODY_INVALID",
                "/targets | {'targets':[{'id':'S-1','period':'2026-03','sales':true}]} | 422 | sales must be a number",
                "/targets | {'targets':[{'id':'S-1','period':'2026-03','sales':['9']}]} | 422 | sales must be a number",
                "/targets | {'targets':[7]} | 422 | id must be",
                "/targets | {'targets' | 400 | BODY_INVALID"
            })
    void aBodyThatIsNotAsItMustBeTakesNothingAway(String path, String body, int status, String part) throws Exception {
        as("bob");
        String version =
                staff.plan.week("LON-01", LocalDate.parse("2026-03-16")).version();
        assertThat(answer(json(put(STAFF + path), body.replace("VERSION", version)), status, "Problem"))
                .contains(part);
        assertThat(staff.plan.week("LON-01", LocalDate.parse("2026-03-16")).version())
                .isEqualTo(version);
        assertThat(staff.warehouse.column("SELECT sales FROM staff_targets")).containsExactly("1000.0000");
    }

    @Test
    void aFileOfASpreadsheetIsReadAndOneOfAnotherEncodingIsNot() throws Exception {
        as("analyst");
        String file = "\uFEFFid,cashier,name,post,stores,from,to,sign_in\nS-6,30,Zoë,staff,LON-01,2026-03-01,,\n";
        answer(post(STAFF + "/people/import").contentType("text/csv").content(file.getBytes(UTF_8)), 200, "StaffTaken");
        assertThat(staff.directory.find("S-6").orElseThrow().name()).isEqualTo("Zoë");
        byte[] latin = file.substring(1).getBytes(ISO_8859_1);
        assertThat(answer(post(STAFF + "/people/import").contentType("text/csv").content(latin), 400, "Problem"))
                .contains("BODY_INVALID", "not in UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "/store?store=LON-01&from=%2B999999999-12-01&to=%2B999999999-12-31",
        "/store?store=x%27y&from=2026-03-16&to=2026-03-22",
        "/store/hours?store=LON-01&day=%2B999999999-12-31",
        "/shifts?store=LON-01&week=1815-06-12",
        "/targets?store=LON-01&period=0000-01",
        "/store?store=LON-01&from=2026-03-16&to=2026-03-15",
        "/store?store=LON-01&from=2026-01-01&to=2026-04-03",
        "/store?store=LON-01&from=2026-03-16&to=2026-03-22&by=name",
        "/shifts?store=LON-01&week=2026-03-17",
        "/targets?store=LON-01&period=2026-03-17"
    })
    void saysWhichParameterIsWrong(String path) throws Exception {
        as("analyst");
        assertThat(answer(get(URI.create(STAFF + path)), 400, "Problem")).contains("WRONG_PARAMETER", "\"parameter\":");
    }

    private static MockHttpServletRequestBuilder csv(String path, String text) {
        return post(STAFF + path).contentType("text/csv").content(text);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String json) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json.replace('\'', '"'));
    }

    private String answer(MockHttpServletRequestBuilder request, int status, String shape) throws Exception {
        var response = api.perform(request).andReturn().getResponse();
        String answer = response.getContentAsString();
        assertThat(response.getStatus()).as(answer).isEqualTo(status);
        Contract.assertKept(answer, shape);
        return answer;
    }
}
