package dev.regulars.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.webhooks.WebhookSettings.MemberBy;
import dev.regulars.gateway.webhooks.WebhookSettings.Place;
import dev.regulars.gateway.webhooks.shopify.ShopifyMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ShopifyMappingTest {
    private static final String PAID = "orders/paid";
    private final JsonMapper json = new JsonMapper();

    @Test
    void aPaidOrderIsASale() {
        Mapped.Sale sale = (Mapped.Sale) map(PAID, Samples.read("shopify-orders-paid"));
        assertThat(sale.transaction()).isEqualTo(json.readTree("""
                {"transactionId":"shopify-order-5510000000001","type":"sale",
                 "occurredAt":"2026-03-01T09:30:00+00:00","storeId":"WEB-01","channel":"web","currency":"GBP",
                 "lines":[{"lineId":"8810000000001","sku":"COFFEE-250","quantity":"2","unitPrice":"10.00",
                           "discount":"4.00","description":"Coffee, 250 g","tax":"2.67"},
                          {"lineId":"8810000000002","sku":"variant-9910000000002","quantity":"1","unitPrice":"8.30",
                           "discount":"0.50","description":"Mug"}],
                 "member":{"kind":"external","value":"shopify-7710000000001"}}"""));
    }

    @Test
    void aRefundIsAReturnOfItsOrder() {
        Mapped.Sale sale = (Mapped.Sale) map("refunds/create", Samples.read("shopify-refunds-create"));
        assertThat(sale.transaction()).isEqualTo(json.readTree("""
                {"transactionId":"shopify-refund-5520000000001","type":"return",
                 "occurredAt":"2026-03-03T12:00:00+00:00","storeId":"WEB-01","channel":"web","currency":"GBP",
                 "lines":[{"lineId":"8810000000001","sku":"COFFEE-250","quantity":"1","unitPrice":"10.00",
                           "discount":"2.00"}],
                 "originalTransactionId":"shopify-order-5510000000001"}"""));
    }

    @Test
    void aMemberIsKnownByWhatTheShopIsSetTo() {
        Place byEmail = new Place("WEB-01", "GBP", "web", MemberBy.EMAIL);
        Mapped.Sale sale =
                (Mapped.Sale) ShopifyMapping.map(PAID, json.readTree(Samples.read("shopify-orders-paid")), byEmail);
        assertThat(sale.transaction().at("/member/kind").asString()).isEqualTo("email");
        String nobody = Samples.read("shopify-orders-paid").replace("\"customer\"", "\"somebody\"");
        assertThat(((Mapped.Sale) map(PAID, nobody)).transaction().has("member"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"id\": 5510000000001, | | MISSING_FIELD | id",
                "\"price\": \"8.30\" | \"price\": \"8,30\" | INVALID_VALUE | line_items[1].price",
                "\"price\": \"8.30\", | | MISSING_FIELD | line_items[1].price",
                "\"quantity\": 2 | \"quantity\": -2 | INVALID_VALUE | line_items[0].quantity",
                "\"quantity\": 2 | \"quantity\": 1.5 | INVALID_VALUE | line_items[0].quantity",
                "\"amount\": \"4.00\" | \"amount\": {} | INVALID_VALUE | "
                        + "line_items[0].discount_allocations[0].amount",
                "\"currency\": \"GBP\" | \"currency\": \"EUR\" | INVALID_VALUE | currency",
                "\"line_items\": [ | \"line_items\": {}, \"x\": [ | INVALID_VALUE | line_items",
                "\"customer\": { \"id\": 7710000000001 | \"customer\": { \"id\": [1] | INVALID_VALUE | customer.id"
            })
    void namesTheElementThatIsWrong(String part, String other, ReasonCode code, String path) {
        String event = Samples.read("shopify-orders-paid");
        assertThat(event).contains(part);
        Mapped mapped = map(PAID, event.replace(part, other == null ? "" : other));
        assertThat(mapped).isInstanceOf(Mapped.NotUnderstood.class);
        Reason reason = ((Mapped.NotUnderstood) mapped).reason();
        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason.field()).isEqualTo(path);
    }

    @Test
    void whatDoesNotCountIsNothing() {
        assertThat(map("orders/create", "{}")).isInstanceOf(Mapped.Nothing.class);
        assertThat(map("refunds/create", "{\"id\":1,\"order_id\":2}")).isInstanceOf(Mapped.Nothing.class);
        assertThat(map(PAID, "{\"test\":true}")).isInstanceOf(Mapped.Nothing.class);
    }

    private Mapped map(String topic, String event) {
        return ShopifyMapping.map(topic, json.readTree(event), Samples.SHOP);
    }
}
