package dev.regulars.analytics.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements over HTTP, stopped after three seconds, and one at once. */
class SqlIT {
    private static final String SQL = "/analytics/v1/sql";
    private static final String LONG =
            "{\"sql\":\"SELECT sum(sin(a.i) + cos(b.i)) FROM range(1000000) a(i), range(1000000) b(i)\"}";

    @TempDir
    static Path folder;

    private static StudioService studio;
    private static RunningAnalytics analytics;

    @BeforeAll
    static void start() {
        studio = new StudioService();
        analytics = new RunningAnalytics(
                Backends.kafkaBootstrapServers(),
                "no-topic-sql",
                folder,
                "regulars.analytics.sign-in.decision-url=" + studio.url(),
                "regulars.analytics.sql.most=3s",
                "regulars.analytics.sql.at-once=1");
        analytics.fillWithAYear();
    }

    @AfterAll
    static void stop() {
        analytics.close();
        studio.close();
    }

    private static Visitor signedIn(String role) {
        Visitor visitor = Visitor.ofAnalytics(analytics.url());
        visitor.signIn(role, studio.password(role));
        return visitor;
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(Contract.openApi("analytics", "Problem").violations(answer.body()))
                .isEmpty();
    }

    @Test
    void answersAsTheContractSays() {
        Visitor analyst = signedIn("analyst");
        String statement =
                "SELECT type, 9007199254740993 AS large, 1.50 AS exact, true AS yes, NULL AS none FROM decisions";
        HttpResponse<String> answer = analyst.send("POST", SQL, "{\"sql\":\"" + statement + " LIMIT 1\"}");
        assertThat(answer.body()).contains("\"9007199254740993\",\"1.50\",true,null]]");
        assertThat(Contract.openApi("analytics", "SqlAnswer").violations(answer.body()))
                .isEmpty();
        String tables = analyst.get(SQL + "/tables").body();
        assertThat(Contract.openApi("analytics", "SqlTables").violations(tables))
                .isEmpty();
        refused(analyst.send("POST", SQL, "{\"sql\":\"SELEC 1\"}"), 422, "SQL_WRONG");
        refused(analyst.send("POST", SQL, "{\"sql\":\"DROP TABLE decisions\"}"), 422, "SQL_NOT_READ_ONLY");
        for (String body : List.of("{}", "[]", "x", "{\"sql\":\" \"}", "{\"sql\":\"" + "x".repeat(20_001) + "\"}")) {
            refused(analyst.send("POST", SQL, body), 400, "BODY_INVALID");
        }
        refused(signedIn("marketer").send("POST", SQL, "{\"sql\":\"SELECT 1\"}"), 403, "ROLE_NEEDED");
    }

    @Test
    void oneAtATimeAndNoneForLong() {
        Visitor analyst = signedIn("analyst");
        CompletableFuture<HttpResponse<String>> first =
                CompletableFuture.supplyAsync(() -> analyst.send("POST", SQL, LONG));
        Visitor again = signedIn("analyst");
        Awaitility.await()
                .until(() ->
                        again.send("POST", SQL, "{\"sql\":\"SELECT 1\"}").body().contains("SQL_BUSY"));
        refused(first.join(), 422, "SQL_TOO_LONG");
        assertThat(again.send("POST", SQL, "{\"sql\":\"SELECT 1\"}").statusCode())
                .isEqualTo(200);
    }
}
