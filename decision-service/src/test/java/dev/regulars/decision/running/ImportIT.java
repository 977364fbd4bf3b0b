package dev.regulars.decision.running;

import static dev.regulars.decision.running.ImportApi.count;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.verify.Proof;
import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** Files of members through the running service: checked, imported, killed in the middle, and counted. */
class ImportIT {

    private static final Contract IMPORT = Contract.openApi("decision-service", "Import");
    private static final String MAPPING = """
            {"name": "till", "source": "till", "balances": "add",
             "columns": [{"column": "id", "field": "external"}, {"column": "mail", "field": "email"},
                         {"column": "tier", "field": "tier"}, {"column": "points", "field": "balance"},
                         {"column": "tags", "field": "tags"}, {"column": "code", "field": "voucher-code"},
                         {"column": "worth", "field": "voucher-value"}],
             "tiers": [{"word": "VIP", "tier": "Gold"}],
             "voucher": {"rewardId": "old-voucher", "name": "Voucher of the old system", "validDays": 90}}""";
    private static final String HEADER = "id,mail,tier,points,tags,code,worth\n";

    private static StudioService running;
    private static ImportApi api;

    private static Heap heap;

    /** {@code -Dregulars.import=1000000} says how many rows; their time and memory are printed. */
    private static final int MANY = Integer.getInteger("regulars.import", 3_000);

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        heap = new Heap(folder);
        running = StudioService.start(
                "_JAVA_OPTIONS", // which has the last word
                String.join(" ", heap.arguments(MANY > 100_000 ? 512 : 256))
                        + (MANY > 100_000 ? " -XX:TieredStopAtLevel=4" : ""),
                "REGULARS_IMPORTS_PAGE",
                MANY > 100_000 ? "500" : "50",
                "REGULARS_IMPORTS_LOOK",
                "200ms");
        api = new ImportApi(running.process());
        assertThat(api.studio().put("/studio/api/import-mappings/till", MAPPING).statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static String row(int i) {
        return "c-%d,m%d@example.org,%s,%d,a|b,%s\n"
                .formatted(i, i, i % 10 == 0 ? "VIP" : "", i, i % 100 == 0 ? "OLD " + i + ",5.00" : ",");
    }

    private static String file(int from, int to) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = from; i <= to; i++) {
            csv.append(row(i));
            if (i == (from + to) / 2) {
                csv.append("c-broken,\"not closed,,\n").append("c-twice,x@example.org,Platinum,1.5,,,\n");
            }
        }
        return csv.toString();
    }

    private static JsonNode lookUp(String kind, String value) throws Exception {
        return dev.regulars.decision.web.Json.MAPPER.readTree(api.studio()
                .post("/v1/members/lookups", "{\"kind\":\"" + kind + "\",\"value\":\"" + value + "\"}")
                .body());
    }

    @Test
    void twoThousandRowsSurviveAKillAndAreCountedOnce() throws Exception {
        Books before = books();
        JsonNode checked = api.checked("till", file(1, 2_000));
        String id = checked.get("importId").asString();
        assertThat(IMPORT.violations(checked.toString())).isEmpty();
        assertThat(count(checked.get("checked"), "created")).isEqualTo(2_000);
        assertThat(count(checked.get("checked"), "refused")).isEqualTo(2);
        assertThat(lookUp("external", "c-1").has("memberId"))
                .as("nothing is written")
                .isFalse();
        assertThat(api.text(id, "errors.csv"))
                .isEqualToIgnoringNewLines("line,column,code,row,reason\n"
                        + "1002,,UNCLOSED_QUOTE,refused,begins a quoted cell that does not end\n"
                        + "1003,points,FRACTION_OF_A_POINT,refused,is no whole number of points\n"
                        + "1003,tier,UNKNOWN_TIER,refused,is no tier of the program or of the mapping\n");
        api.step(id, "start");
        api.await(id, one -> one.get("place").asLong() >= 300);
        running.process().killForcibly();
        running.process().start();
        api.signIn();
        JsonNode paused = api.step(id, "pause");
        long place = paused.get("place").asLong();
        assertThat(place).isLessThan(2_002);
        assertThat(api.find(id).get("place").asLong()).isEqualTo(place);
        api.step(id, "resume");
        JsonNode done = api.await(id, ImportApi::isDone);
        assertThat(done.get("done")).isEqualTo(checked.get("checked"));
        assertThat(done.get("reconciled").asBoolean()).isTrue();
        assertThat(count(done.get("done"), "pointsPosted")).isEqualTo(2_001_000);
        assertThat(count(done.get("done"), "vouchersAdded")).isEqualTo(20);
        assertThat(api.text(id, "reconciliation.csv")).contains("tier VIP as Gold,200,200", "reconciled,true,true");
        JsonNode gold = lookUp("email", "M1000@example.org");
        assertThat(gold.get("tier").asString()).isEqualTo("Gold");
        assertThat(gold.get("balance").asLong()).isEqualTo(1000);
        assertThat(gold).isEqualTo(lookUp("external", "c-1000"));
        redeem("old 1000");
        Books after = books();
        assertThat(after.members() - before.members()).isEqualTo(2_000);
        assertThat(after.available() - before.available()).isEqualTo(2_001_000);
        again();
    }

    private record Books(long members, long available) {}

    /** What the members have, whatever an import says of it; proved. */
    private static Books books() throws Exception {
        try (MongoClient mongo = MongoClients.create(Backends.mongoUri())) {
            Documents documents = new Documents(new MongoTemplate(mongo, running.database()));
            AtomicLong members = new AtomicLong();
            AtomicLong sum = new AtomicLong();
            documents.scan(
                    Documents.ACCOUNTS, new Document("member", true), Projections.include("available"), account -> {
                        members.incrementAndGet();
                        sum.addAndGet(account.getLong("available"));
                    });
            assertThat(Proof.problems(documents)).isEmpty();
            return new Books(members.get(), sum.get());
        }
    }

    private static void redeem(String typed) throws Exception {
        assertThat(api.studio()
                        .post("/v1/vouchers/redemptions", VoucherBodies.redeem("code", typed, "old-1"))
                        .body())
                .contains("\"rewardId\":\"old-voucher\"", "\"state\":\"redeemed\"");
    }

    /** The same file once more changes nothing; another balance from the same source is a difference. */
    private static void again() throws Exception {
        JsonNode same = api.done("till", file(1, 2_000));
        assertThat(count(same.get("done"), "same")).isEqualTo(2_000);
        assertThat(count(same.get("done"), "pointsThere")).isEqualTo(2_001_000);
        assertThat(count(same.get("done"), "vouchersThere")).isEqualTo(20);
        JsonNode other =
                api.done("till", HEADER + "c-1,m1@example.org,Silver,5,a,,\nc-2,m3@example.org,,2,,,\nc-1,,,1,c,,\n");
        JsonNode tally = other.get("done");
        assertThat(count(tally, "changed")).isEqualTo(1);
        assertThat(count(tally, "repeated")).isEqualTo(1);
        assertThat(count(tally, "differences")).isEqualTo(2);
        assertThat(api.text(other.get("importId").asString(), "errors"))
                .contains("BALANCE_POSTED", "TWO_MEMBERS", "BALANCE_REPEATED");
        assertThat(lookUp("external", "c-1").get("tier").asString()).isEqualTo("Silver");
        assertThat(lookUp("external", "c-1").get("balance").asLong()).isEqualTo(1);
        rowsOfOneMember();
    }

    /** By other identifiers, or by what rows before said; the check knows it as the run does. */
    private static void rowsOfOneMember() throws Exception {
        JsonNode one = api.done(
                "till",
                HEADER
                        + "c-5,,,5,,,\n,m5@example.org,,5,,,\n"
                        + "new-d,,,,,,\n,new-e@example.org,,,,,\nnew-d,new-e@example.org,,7,,LATE 1,3.00\n"
                        + "new-d,,,1.5,,LATE 2,2.50\nnew-f,,,,,LATE 1,3.00\n");
        JsonNode tally = one.get("done");
        assertThat(tally).isEqualTo(one.get("checked"));
        assertThat(one.get("reconciled").asBoolean()).isTrue();
        assertThat(count(tally, "repeated")).isEqualTo(1);
        assertThat(count(tally, "created")).isEqualTo(3);
        assertThat(count(tally, "refused")).isEqualTo(2);
        assertThat(count(tally, "pointsThere")).isEqualTo(5);
        assertThat(count(tally, "pointsPosted")).isZero();
        assertThat(count(tally, "vouchersInFile")).isEqualTo(3);
        assertThat(count(tally, "vouchersAdded")).isEqualTo(1);
        assertThat(count(tally, "voucherMoneyAdded")).isEqualTo(300);
        assertThat(count(tally, "voucherMoneyLeftOut")).isEqualTo(550);
        assertThat(api.text(one.get("importId").asString(), "errors")).contains("BALANCE_REPEATED", "TWO_MEMBERS");
    }

    @Test
    void whoMayNotIsRefused() throws Exception {
        Studio marketer = Studio.signedIn(running.process(), "marketer");
        Problems.refused(marketer.get("/studio/api/imports"), 403, "ROLE_NEEDED");
        Problems.refused(marketer.get("/studio/api/import-mappings"), 403, "ROLE_NEEDED");
        assertThat(running.auditLog("import mapping till")).containsExactly("administrator saved import mapping till");
        String missing =
                api.upload("till", "id,mail\n1,a@example.org\n").get("importId").asString();
        Problems.refused(api.studio().post("/studio/api/imports/" + missing + "/check", ""), 422, "COLUMNS_MISSING");
        Problems.refused(
                api.studio().post("/studio/api/imports/" + missing + "/start", ""), 409, "IMPORT_STEP_NOT_POSSIBLE");
        api.studio().delete("/studio/api/imports/" + missing);
        assertThat(api.find(missing).get("state").asString()).isEqualTo("cancelled");
    }

    @Test
    void manyRowsInLittleMemory() throws Exception {
        long begin = System.nanoTime();
        InputStream csv = new ImportRows(
                HEADER,
                MANY,
                i -> row(i).replace("c-", "many-").replace("@", "@many.").replace("OLD ", "MANY "));
        String id = api.upload("till", csv).get("importId").asString();
        long uploaded = System.nanoTime();
        api.step(id, "check");
        JsonNode checked = api.await(id, one -> one.get("state").asString().equals("checked"));
        long ready = System.nanoTime();
        api.step(id, "start");
        JsonNode done = api.await(id, ImportApi::isDone);
        long end = System.nanoTime();
        assertThat(done.get("done")).isEqualTo(checked.get("checked"));
        assertThat(count(done.get("done"), "created")).isEqualTo(MANY);
        assertThat(count(done.get("done"), "refused")).isEqualTo(1);
        assertThat(api.text(id, "errors")).contains("UNCLOSED_QUOTE", "\"line\":" + (MANY / 2 + 2));
        System.out.printf(
                "import: %d rows, uploaded in %.1f s, checked in %.1f s, imported in %.1f s: %.0f a second; heap at"
                        + " most %d MB%n",
                MANY,
                (uploaded - begin) / 1e9,
                (ready - uploaded) / 1e9,
                (end - ready) / 1e9,
                MANY * 1e9 / (end - ready),
                heap.peak());
    }
}
