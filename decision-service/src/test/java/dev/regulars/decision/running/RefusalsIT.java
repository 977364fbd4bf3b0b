package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets its code and the place, and changes nothing at all in the store. */
class RefusalsIT {

    private static final Contract PROBLEM = Contract.openApi("decision-service", "Problem");
    private static Service service;
    private static MongoClient mongo;

    @BeforeAll
    static void start() throws Exception {
        service = new Service(Path.of("../rules/programs/demo"));
        mongo = MongoClients.create(Backends.mongoUri());
        assertThat(service.commit(Bodies.sale("known", "refused")).statusCode()).isEqualTo(200);
        Thread.sleep(1_000); // the relay has copied it
    }

    @AfterAll
    static void stop() {
        mongo.close();
        service.close();
    }

    private static Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (String collection : new String[] {"accounts", "decisions", "ledger", "identifiers", "vouchers", "sales"}) {
            counts.put(
                    collection,
                    mongo.getDatabase(service.database)
                            .getCollection(collection)
                            .countDocuments());
        }
        return counts;
    }

    private static void refused(String body, int status, String code, String field) throws Exception {
        Map<String, Long> before = counts();
        HttpResponse<String> answer = service.commit(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(PROBLEM.violations(answer.body())).isEmpty();
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"").doesNotContain("secret-card");
        if (field != null) {
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "{\"source\" | {\"source | 400 | MALFORMED_JSON | -",
                "\"type\":\"sale\" | \"type\":\"sale\",\"type\":\"sale\" | 400 | MALFORMED_JSON | -",
                "\"tillId\": | \"till\": | 400 | UNKNOWN_FIELD | till",
                "\"lineId\":\"2\" | \"lineId\":\"2\",\"x\":1 | 400 | UNKNOWN_FIELD | lines[1].x",
                "\"transactionId\":\"b\", | `` | 400 | MISSING_FIELD | transactionId",
                "\"source\":\"it\", | `` | 400 | MISSING_FIELD | source",
                "\"lineId\":\"2\", | `` | 400 | MISSING_FIELD | lines[1].lineId",
                "\"quantity\":\"2\" | \"quantity\":\"0\" | 422 | QUANTITY_NOT_POSITIVE | lines[0].quantity",
                "\"quantity\":\"2\" | \"quantity\":\"-2\" | 400 | INVALID_VALUE | lines[0].quantity",
                "\"quantity\":\"2\" | \"quantity\":2 | 400 | INVALID_VALUE | lines[0].quantity",
                "\"6.40\" | \"6.405\" | 422 | TOO_MANY_DECIMALS | lines[0].unitPrice",
                "\"GBP\" | \"EUR\" | 422 | CURRENCY_MISMATCH | currency",
                "\"2026-06-13T10:15:00Z\" | \"2027-11-21T10:15:00Z\" | 422 | OCCURRED_IN_FUTURE | occurredAt",
                "\"2026-06-13T10:15:00Z\" | \"2026-06-13T10:15:00\" | 400 | INVALID_VALUE | occurredAt",
                "\"lineId\":\"2\" | \"lineId\":\"1\" | 422 | DUPLICATE_LINE_ID | lines[1].lineId",
                "\"2.00\" | \"200.00\" | 422 | DISCOUNT_TOO_LARGE | basketDiscount",
                "\"kind\":\"card\" | \"kind\":\"face\" | 400 | INVALID_VALUE | member.kind",
                "\"kind\":\"card\" | \"kind\":\"phone\" | 400 | INVALID_VALUE | member.value",
                "\"kind\":\"card\" | \"kind\":\"email\" | 400 | INVALID_VALUE | member.value",
                "\"kind\":\"card\" | \"kind\":\"member\" | 404 | MEMBER_NOT_FOUND | -",
            })
    void whatIsWrong(String from, String to, int status, String code, String field) throws Exception {
        String body = Bodies.sale("b", "secret-card");
        assertThat(body).contains(from);
        refused(body.replace(from, to), status, code, field);
    }

    @Test
    void theSameIdWithOtherContent() throws Exception {
        refused(Bodies.sale("known", "refused").replace("6.40", "6.41"), 409, "ID_REUSED", null);
        refused(Bodies.sale("known", "somebody-else"), 409, "ID_REUSED", null);
    }

    @Test
    void manyLinesAreLegalAndTooManyAreNot() throws Exception {
        assertThat(service.commit(Bodies.lines("l1114", 1_114)).statusCode()).isEqualTo(200);
        assertThat(service.commit(Bodies.lines("l10000", 10_000)).statusCode()).isEqualTo(200);
        Thread.sleep(2_000); // the relay has copied them
        refused(Bodies.lines("l10001", 10_001), 422, "TOO_MANY_LINES", "lines");
    }

    @Test
    void aBodyOverTheLimit() throws Exception {
        refused(" ".repeat(4 << 20) + Bodies.sale("big", "secret-card"), 413, "BODY_TOO_LARGE", null);
    }
}
