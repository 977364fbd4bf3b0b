package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.testing.Backends;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format through the running gateway to the real decision service. */
class BatchIT {
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static RealService service;
    private static RunningGateway gateway;
    private static BatchClient office;

    @BeforeAll
    static void start() {
        service = new RealService("batch-it-" + RUN);
        gateway = RunningGateway.start(
                service.url(), Backends.kafkaBootstrapServers(), "regulars.decision.total-timeout=10s");
        office = new BatchClient(gateway.url(), RunningGateway.OFFICE_KEY);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    @Test
    void aBatchOfCsv() throws IOException {
        String id = office.upload("csv", Files.readString(Path.of("docs/batches/receipts.csv")));
        assertThat(office.awaitEnd(id).at("/state").stringValue()).isEqualTo("DONE");
        assertDecided(office.result(id), "C-1", "C-2", "C-3");
        assertThat(service.decision("pos:C-1").at("/netAmount").stringValue()).isEqualTo("57.30");
    }

    @Test
    void aBatchOfNdjsonTellsWhatIsRefused() {
        String sale = Bodies.anonymous("N-1-" + RUN).replaceAll("\\s*\n\\s*", "");
        String atStore = sale.replaceFirst("\\{", "{\"storeId\":\"LON-01\",");
        String euros = atStore.replace("N-1", "N-2").replace("GBP", "EUR");
        String id = office.upload("ndjson", atStore + "\n" + sale + "\n" + euros + "\n{");
        JsonNode state = office.awaitEnd(id);
        assertThat(state.at("/counts")).hasToString("""
                {"read":4,"sent":2,"decided":1,"queued":0,"refused":3,"skipped":0}""");
        assertThat(state.at("/bytesDone").longValue())
                .isEqualTo(state.at("/bytes").longValue());
        List<JsonNode> result = office.result(id);
        assertDecided(result.subList(0, 1), "N-1-" + RUN);
        assertRefused(result.get(1), "STORE_REQUIRED", "line[2].storeId");
        assertRefused(result.get(2), "CURRENCY_MISMATCH", "currency");
        assertRefused(result.get(3), "MALFORMED_JSON", "line[4]");
    }

    @Test
    void aBatchOfPosLog() throws IOException {
        String id = office.upload("poslog", posLog("sale-v6"));
        assertThat(office.awaitEnd(id).at("/state").stringValue()).isEqualTo("DONE");
        assertDecided(office.result(id), "LON-01~1~20260301~4711");
        assertThat(service.decision("pos:LON-01~1~20260301~4711")
                        .at("/netAmount")
                        .stringValue())
                .isEqualTo("14.45");
        String more = office.upload("poslog", posLog("exchange-v2.2.1"));
        office.awaitEnd(more);
        assertDecided(office.result(more), "LON-01~1~20260302~4730~r1", "LON-01~1~20260302~4730");
        String broken = office.upload("poslog", posLog("skipped-v6").replace("</POSLog>", "<oops"));
        JsonNode state = office.awaitEnd(broken);
        assertThat(state.at("/state").stringValue()).isEqualTo("BROKEN");
        assertThat(state.at("/reason/field").stringValue()).isEqualTo("Transaction[7]");
        assertThat(office.result(broken)).hasSize(7);
    }

    @Test
    void aDocumentOverHttpIsAnsweredWithItsDecisions() throws IOException {
        String document = posLog("sale-v2.2.1");
        HttpResponse<String> answer = send(document);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode line = new JsonMapper().readTree(answer.body()).get(0);
        assertThat(line.at("/outcome").stringValue()).isEqualTo("decided");
        assertThat(line.at("/decision/decisionId").stringValue()).isEqualTo("pos:LON-01~1~20260301~160");
        assertThat(line.at("/decision/eligibleAmount").stringValue()).isEqualTo("1.26");
        assertThat(send(document).body()).as("the same twice").isEqualTo(answer.body());

        HttpResponse<String> broken = send(document.replace("</POSLog>", ""));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("\"code\":\"MALFORMED_XML\"");
        assertThat(send(document.replace("LON-01", "LDS-01")).body()).contains("\"code\":\"STORE_NOT_ALLOWED\"");
    }

    private static HttpResponse<String> send(String document) {
        return new BatchClient(gateway.url(), RunningGateway.TILL_KEY)
                .call("/pos/v1/poslog", "POST", BodyPublishers.ofString(document), "application/xml");
    }

    private static void assertDecided(List<JsonNode> result, String... ids) {
        assertThat(result)
                .extracting(line -> line.at("/transactionId").asString())
                .containsExactly(ids);
        assertThat(result).allSatisfy(line -> {
            assertThat(line.at("/outcome").stringValue()).as(line.toString()).isEqualTo("decided");
            String decisionId = line.at("/decisionId").stringValue();
            assertThat(service.decision(decisionId).at("/decisionId").stringValue())
                    .isEqualTo(decisionId);
        });
    }

    private static void assertRefused(JsonNode line, String code, String path) {
        assertThat(line.at("/outcome").stringValue()).isEqualTo("refused");
        assertThat(line.at("/code").stringValue()).isEqualTo(code);
        assertThat(line.at("/path").asString()).isEqualTo(path);
    }

    private static String posLog(String name) throws IOException {
        return Files.readString(Path.of("docs/poslog", name + ".xml"));
    }
}
