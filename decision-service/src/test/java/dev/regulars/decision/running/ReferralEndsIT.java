package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What becomes of referrals when members are merged, join a household, are erased, or refer each other. */
class ReferralEndsIT {

    private static final Contract EXPORT = Contract.openApi("decision-service", "MemberExport");

    @TempDir
    static Path folder;

    private static ReferralApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new ReferralApi(folder);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static String referred(String friend, String by) throws Exception {
        String member = api.member(friend);
        HttpResponse<String> told = api.tells(member, api.code(by));
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        return member;
    }

    private static void merge(String into, String merged) throws Exception {
        HttpResponse<String> answer = api.service.post("/v1/members/" + into + "/merges", """
                {"memberId":"%s","reason":"the same person","author":"desk"}""".formatted(merged));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void erase(String member) throws Exception {
        assertThat(api.service.post("/v1/members/" + member + "/erasure", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFriendWhoBecomesTheReferrerBringsNothing() throws Exception {
        String ann = api.member("e-ann");
        merge(ann, referred("e-bob", ann));
        api.buys("e1", "e-bob");
        api.becomes(ann, "over");
        assertThat(api.balance(ann)).isEqualTo(117);
    }

    @Test
    void aMergeAfterwardsTakesNothingAndGivesNothing() throws Exception {
        String cat = api.member("e-cat");
        String dan = referred("e-dan", cat);
        api.buys("e2", "e-dan");
        api.becomes(dan, "done");
        merge(cat, dan);
        assertThat(api.balance(cat)).isEqualTo(500 + 117 + 250);
        api.buys("e3", "e-cat");
        assertThat(api.of(cat).at("/referredBy/state").asString()).isEqualTo("done");
        assertThat(api.balance(cat)).isEqualTo(500 + 117 + 250 + 117);
    }

    @Test
    void whoSharesAHouseholdByThenBringsNothing() throws Exception {
        String eve = api.member("e-eve");
        String fay = referred("e-fay", eve);
        String both = "{\"memberIds\":[\"" + eve + "\",\"" + fay + "\"]}";
        assertThat(api.service.put("/v1/households/e-home", both).statusCode()).isBetween(200, 201);
        api.buys("e4", "e-fay");
        api.becomes(fay, "over");
    }

    @Test
    void whoIsErasedGetsNothingAndKeepsNothingFromTheOther() throws Exception {
        String gus = api.member("e-gus");
        String hal = referred("e-hal", gus);
        erase(gus);
        api.buys("e5", "e-hal");
        api.becomes(hal, "done");
        assertThat(api.balance(hal)).isEqualTo(117 + 250);

        String ida = api.member("e-ida");
        erase(referred("e-jim", ida));
        api.becomes(ida, "/friends/0/state", "over");
        assertThat(api.balance(ida)).isZero();
    }

    /** The other half is written by hand, as only a crash between two writes leaves both. */
    @Test
    void aLoopThatACrashLeftIsOver() throws Exception {
        String kay = api.member("e-kay");
        String lea = api.member("e-lea");
        try (MongoClient mongo = MongoClients.create(Backends.mongoUri())) {
            MongoCollection<Document> referrals =
                    mongo.getDatabase(api.service.database).getCollection("referrals");
            referrals.insertMany(List.of(open(kay, lea), open(lea, kay)));
        }
        api.buys("e6", "e-kay");
        api.becomes(kay, "over");
        api.becomes(lea, "over");
        assertThat(api.balance(kay)).isEqualTo(117);
    }

    private static Document open(String friend, String referrer) {
        return new Document("_id", friend)
                .append("referrer", referrer)
                .append("at", Instant.now().toString())
                .append("state", "open")
                .append("purchase", null)
                .append("due", Instant.now().toEpochMilli());
    }

    @Test
    void theExportTellsOfReferralsAndOfNobodyElse() throws Exception {
        String max = api.member("e-max");
        String nia = referred("e-nia", max);
        String export = api.service.get("/v1/members/" + max + "/export").body();
        assertThat(EXPORT.violations(export)).isEmpty();
        JsonNode told = Json.MAPPER.readTree(export).get("referrals");
        assertThat(told.get("code").asString()).isEqualTo(api.code(max));
        assertThat(told.at("/friends/0/state").asString()).isEqualTo("open");
        assertThat(export).doesNotContain(nia);
        String ofFriend = api.service.get("/v1/members/" + nia + "/export").body();
        assertThat(Json.MAPPER
                        .readTree(ofFriend)
                        .at("/referrals/referred/state")
                        .asString())
                .isEqualTo("open");
        assertThat(ofFriend).doesNotContain(max);
    }
}
