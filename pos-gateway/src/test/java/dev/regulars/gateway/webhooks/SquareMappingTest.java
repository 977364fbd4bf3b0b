package dev.regulars.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.webhooks.square.SquareMapping;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SquareMappingTest {
    private final JsonMapper json = new JsonMapper();

    @Test
    void aCompletedPaymentIsASaleOfItsAmountWithoutTheTip() {
        Mapped.Sale sale = (Mapped.Sale) map(Samples.read("square-payment-updated"));
        assertThat(sale.transaction()).isEqualTo(json.readTree("""
                {"transactionId":"square-payment-PAYMENT0001aaaaaaaaaaaaaaaaaa","type":"sale",
                 "occurredAt":"2026-03-01T10:00:00.000Z","storeId":"LON-02","channel":"store","currency":"GBP",
                 "lines":[{"lineId":"amount","sku":"SQUARE-PAYMENT","quantity":"45.00","unitPrice":"1"}],
                 "member":{"kind":"external","value":"square-CUSTOMER0001"}}"""));
    }

    @Test
    void anOrderThatComesWithItGivesTheLines() {
        Mapped.Sale sale = (Mapped.Sale) map(Samples.read("square-payment-with-order"));
        assertThat(sale.transaction().get("lines")).isEqualTo(json.readTree("""
                [{"lineId":"line-1","sku":"COFFEE-250","quantity":"2","unitPrice":"8.40","discount":"1.00",
                  "tax":"2.63"}]"""));
    }

    @Test
    void aRefundIsAReturnOfAPartOfTheAmount() {
        Mapped.Sale sale = (Mapped.Sale) map(Samples.read("square-refund-updated"));
        assertThat(sale.transaction().get("transactionId").stringValue()).matches("square-refund~[0-9a-f]{40}");
        assertThat(sale.transaction().get("originalTransactionId").stringValue())
                .isEqualTo("square-payment-PAYMENT0001aaaaaaaaaaaaaaaaaa");
        assertThat(sale.transaction().at("/lines/0/quantity").stringValue()).isEqualTo("12.50");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "LOCATION0001 | ELSEWHERE | INVALID_VALUE | data.object.payment.location_id",
                "\"amount\": 4500 | \"amount\": -1 | INVALID_VALUE | data.object.payment.amount_money.amount",
                "\"amount\": 4500 | \"amount\": \"45\" | INVALID_VALUE | data.object.payment.amount_money.amount",
                "\"status\" | \"state\" | MISSING_FIELD | data.object.payment.status",
                "\"type\": \"payment.updated\" | \"type\": 7.5 | INVALID_VALUE | type",
                "\"amount\": 4500, \"currency\": \"GBP\" | \"amount\": 4500, \"currency\": \"EUR\" | INVALID_VALUE | "
                        + "data.object.payment.amount_money.currency"
            })
    void namesTheElementThatIsWrong(String part, String other, ReasonCode code, String path) {
        String event = Samples.read("square-payment-updated");
        assertThat(event).contains(part);
        Reason reason = ((Mapped.NotUnderstood) map(event.replace(part, other))).reason();
        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason.field()).isEqualTo(path);
    }

    @Test
    void whatDoesNotCountIsNothing() {
        String pending = Samples.read("square-payment-updated").replace("COMPLETED", "APPROVED");
        assertThat(map(pending)).isInstanceOf(Mapped.Nothing.class);
        assertThat(map("{\"type\":\"order.created\"}")).isInstanceOf(Mapped.Nothing.class);
    }

    private Mapped map(String event) {
        return SquareMapping.map(json.readTree(event), Map.of("LOCATION0001", Samples.STORE));
    }
}
