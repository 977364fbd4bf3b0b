package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.verify.Proof;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** 100,000 vouchers by the running service in little memory, killed in the middle. */
class BatchesIT {

    private static final Contract BATCH = Contract.openApi("decision-service", "VoucherBatch");
    private static final int COUNT = 100_000;

    private static JsonNode progress(Service service) throws Exception {
        HttpResponse<String> answer = service.get("/v1/vouchers/batches/big");
        assertThat(BATCH.violations(answer.body())).isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    private static int await(Service service, int issued) throws Exception {
        for (int i = 0; i < 3_000; i++) {
            int now = progress(service).get("issued").asInt();
            if (now >= issued) {
                return now;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("not issued: " + issued);
    }

    @Test
    void aHundredThousandSurviveAKill() throws Exception {
        try (Service service = new Service(Path.of("../rules/programs/demo"), "-Xmx160m");
                MongoClient mongo = MongoClients.create(Backends.mongoUri())) {
            HttpResponse<String> accepted = service.post("/v1/vouchers/batches", VoucherBodies.batch("big", COUNT));
            assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
            assertThat(BATCH.violations(accepted.body())).isEmpty();
            await(service, COUNT / 5);
            assertThat(service.get("/v1/vouchers/batches/big/codes").body()).contains("BATCH_NOT_ISSUED");
            service.process().killForcibly();
            service.process().start();
            int before = progress(service).get("issued").asInt();
            long begin = System.nanoTime();
            await(service, COUNT);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("batch: %d vouchers in %.1f s after the kill%n", COUNT - before, seconds);
            assertThat(progress(service).get("state").asString()).isEqualTo("issued");
            check(service);
            Documents documents = new Documents(new MongoTemplate(mongo, service.database));
            assertThat(documents.count(Documents.VOUCHERS, new org.bson.Document()))
                    .isEqualTo(COUNT);
            assertThat(Proof.problems(documents)).isEmpty();
        }
    }

    private static void check(Service service) throws Exception {
        long begin = System.nanoTime();
        List<String> lines =
                service.get("/v1/vouchers/batches/big/codes").body().lines().toList();
        System.out.printf("codes: %d lines in %.1f s%n", lines.size(), (System.nanoTime() - begin) / 1e9);
        assertThat(lines).hasSize(COUNT + 1).doesNotHaveDuplicates();
        assertThat(lines.get(0)).isEqualTo("number,code");
        assertThat(lines.get(COUNT)).matches(COUNT + ",(\\w{4}-){3}\\w");
        for (int number : new int[] {1, COUNT / 2, COUNT}) {
            String code = lines.get(number).split(",")[1];
            String body = VoucherBodies.redeem("code", code, "s" + number);
            HttpResponse<String> first = service.post("/v1/vouchers/redemptions", body);
            assertThat(first.body()).contains("\"batchId\":\"big\"", "\"state\":\"redeemed\"");
            assertThat(service.post("/v1/vouchers/redemptions", body).body()).isEqualTo(first.body());
        }
        assertThat(service.post("/v1/vouchers/batches", VoucherBodies.batch("big", COUNT))
                        .statusCode())
                .isEqualTo(202);
        assertThat(service.post("/v1/vouchers/batches", VoucherBodies.batch("big", 1))
                        .body())
                .contains("ID_REUSED");
    }
}
