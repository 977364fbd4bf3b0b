package dev.regulars.gateway.poslog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.files.Entry;
import dev.regulars.testing.Contract;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The documented samples, each kind of transaction in the shapes of both versions. */
class SamplesTest {
    private final Contract contract = Contract.openApi("decision-service", "Transaction");

    @Test
    void aSaleOfVersion6() throws IOException {
        assertThat(only("sale-v6")).hasToString("""
                {"source":"pos",\
                "transactionId":"LON-01~1~20260301~4711","type":"sale",\
                "occurredAt":"2026-03-01T09:30:00Z","storeId":"LON-01","tillId":"1","cashierId":"17",\
                "channel":"store",\
                "currency":"GBP","member":{"kind":"card","value":"4711"},"lines":[\
                {"lineId":"1","sku":"COFFEE-250","description":"Ground coffee 250 g","quantity":"2",\
                "unitPrice":"6.4","category":"coffee","excluded":false,"labels":[],\
                "tax":"2.13"},\
                {"lineId":"2","sku":"BREAD-800","quantity":"1","unitPrice":"3.15","discount":"0.5",\
                "excluded":false,"labels":[]}],\
                "basketDiscount":"1","tenders":[{"type":"cash","amount":"14.45"}],"coupons":[],"prices":"final"}""");
    }

    @Test
    void aSaleOfVersion2() throws IOException {
        JsonNode sale = only("sale-v2.2.1");
        assertThat(sale.at("/transactionId").stringValue()).isEqualTo("LON-01~1~20260301~160");
        assertThat(sale.at("/occurredAt").stringValue()).isEqualTo("2026-03-01T10:01:31-05:00");
        assertThat(sale.at("/cashierId").stringValue()).isEqualTo("94");
        assertThat(sale.at("/member/kind").stringValue()).isEqualTo("external");
        assertThat(sale.at("/lines/0")).hasToString("""
                {"lineId":"1","sku":"APPLE-KG","description":"Apples, by weight","quantity":"0.42",\
                "unitPrice":"2.99","excluded":false,"labels":[]}""");
        assertThat(sale.at("/lines/1/excluded").booleanValue()).isTrue();
        assertThat(sale.at("/lines/1/quantity").stringValue()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v6", "v2.2.1"})
    void aReturnNamesTheLineOfItsSale(String version) throws IOException {
        List<Entry> returns = Logs.entries(Logs.sample("return-" + version));
        JsonNode linked = valid(returns.get(0));
        assertThat(linked.at("/type").stringValue()).isEqualTo("return");
        assertThat(linked.at("/originalTransactionId").stringValue()).isEqualTo("LON-01~1~20260301~4711");
        assertThat(linked.at("/lines/0/lineId").stringValue()).isEqualTo("1");
        assertThat(linked.at("/tenders/0/amount").stringValue()).isEqualTo("6.4");
        assertThat(valid(returns.get(1)).has("originalTransactionId")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v6", "v2.2.1"})
    void anExchangeIsAReturnAndThenASaleThatKeepsTheId(String version) throws IOException {
        List<Entry> both = Logs.entries(Logs.sample("exchange-" + version));
        assertThat(both).hasSize(2);
        assertThat(valid(both.get(0)).at("/transactionId").stringValue()).isEqualTo("LON-01~1~20260302~4730~r1");
        assertThat(valid(both.get(0)).at("/type").stringValue()).isEqualTo("return");
        assertThat(valid(both.get(1)).at("/transactionId").stringValue()).isEqualTo("LON-01~1~20260302~4730");
        assertThat(valid(both.get(1)).at("/tenders/0/amount").stringValue()).isEqualTo("1.6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v6", "v2.2.1"})
    void aPostVoidTakesTheWholeSaleBack(String version) throws IOException {
        JsonNode voided = only("post-void-" + version);
        assertThat(voided.at("/type").stringValue()).isEqualTo("void");
        assertThat(voided.at("/originalTransactionId").stringValue()).isEqualTo("LON-01~1~20260301~4711");
        assertThat(voided.at("/lines")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v6", "v2.2.1"})
    void whatIsNoTransactionOfAMemberIsSkippedWithItsReason(String version) throws IOException {
        assertThat(Logs.entries(Logs.sample("skipped-" + version)))
                .extracting(entry -> ((Entry.Skipped) entry).reason().name())
                .containsExactly("TRAINING", "SUSPENDED", "CANCELLED", "NO_ITEMS", "CONTROL", "CONTROL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Example", " ", "é"})
    void anOperatorWithoutANumberIsNobody(String operator) throws IOException {
        String log = Logs.sample("sale-v6").replace("<OperatorID>17<", "<OperatorID>" + operator + "<");
        List<Entry> entries = Logs.entries(log);
        assertThat(valid(entries.get(0)).has("cashierId")).isFalse();
    }

    private JsonNode only(String sample) throws IOException {
        List<Entry> entries = Logs.entries(Logs.sample(sample));
        assertThat(entries).hasSize(1);
        return valid(entries.get(0));
    }

    private JsonNode valid(Entry entry) {
        assertThat(entry).isInstanceOf(Entry.Ready.class);
        JsonNode body = Logs.body(entry);
        assertThat(contract.violations(body.toString())).isEmpty();
        return body;
    }
}
