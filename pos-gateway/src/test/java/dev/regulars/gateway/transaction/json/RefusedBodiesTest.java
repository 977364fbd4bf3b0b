package dev.regulars.gateway.transaction.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedBodiesTest {
    private static final Till DEMO = new Till("LON-01", "1");
    private final TransactionReader reader = new TransactionReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "\"currency\":\"GBP\"          | \"currency\":\"gbp\"            | INVALID_VALUE     | currency",
                "\"currency\":\"GBP\"          | \"currency\":826                | INVALID_VALUE     | currency",
                "\"currency\":\"GBP\"          | \"curency\":\"GBP\"             | UNKNOWN_FIELD     | curency",
                "\"currency\":\"GBP\"          | \"currency\":\"GBP\",\"\":1      | UNKNOWN_FIELD     | ?",
                "\"type\":\"sale\"             | \"type\":\"gift\"               | INVALID_VALUE     | type",
                "\"type\":\"sale\"             | \"type\":null                   | INVALID_VALUE     | type",
                "\"transactionId\":\"T-1\",    | ##                              | MISSING_FIELD     | transactionId",
                "T-1                           | T 1                             | INVALID_VALUE     | transactionId",
                "2026-03-01T09:30:00+01:00     | 2026-03-01T09:30:00             | INVALID_VALUE     | occurredAt",
                "2026-03-01T09:30:00+01:00     | 2026-02-30T09:30:00Z            | INVALID_VALUE     | occurredAt",
                "\"kind\":\"card\"             | \"kind\":\"iban\"               | INVALID_VALUE     | member.kind",
                "\"value\":\"4711\"            | \"value\":\"\"                  | INVALID_VALUE     | member.value",
                "\"value\":\"4711\"            | \"value\":\"4711\",\"pin\":\"0\"| UNKNOWN_FIELD     | member.pin",
                "\"quantity\":\"2\" | \"quantity\":2 | INVALID_VALUE | lines[0].quantity",
                "\"quantity\":\"1.5\" | \"quantity\":\"-1\" | INVALID_VALUE | lines[1].quantity",
                "\"unitPrice\":\"30.00\" | \"unitPrice\":\"1e3\" | INVALID_VALUE | lines[1].unitPrice",
                "\"lineId\":\"2\",             | ##                              | MISSING_FIELD     | lines[1].lineId",
                "\"type\":\"card\",\"amount\"  | \"type\":\"coin\",\"amount\"    | INVALID_VALUE     | tenders[0].type",
                "\"currency\":\"GBP\" | \"currency\":\"GBP\",\"storeId\":\"LDS-01\" | STORE_NOT_ALLOWED | storeId",
                "\"currency\":\"GBP\" | \"currency\":\"GBP\",\"tillId\":\"9\" | STORE_NOT_ALLOWED | tillId",
                "\"currency\":\"GBP\" | \"currency\":\"GBP\",\"cashierId\":\"Ann Example\" | INVALID_VALUE | cashierId",
            })
    void namesTheCodeAndTheField(String from, String to, String code, String field) {
        Refusal refusal = refused(Bodies.sale("T-1", "4711").replace(from, to), DEMO);
        assertThat(refusal.code()).hasToString(code);
        assertThat(refusal.reasons().get(0).field()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "\"sale\"",
                "{\"a\":1}}",
                "{\"type\":\"sale\",\"type\":\"void\"}",
                "{'a':1}"
            })
    void namesWhatIsNoJsonObject(String body) {
        assertThat(refused(body, DEMO).code()).hasToString("MALFORMED_JSON");
    }

    @Test
    void refusesDeepNestingAndGiantValues() {
        assertThat(refused("[".repeat(100_000), DEMO).code()).hasToString("MALFORMED_JSON");
        assertThat(refused(Bodies.sale("T-1", "4".repeat(20_000)), DEMO).code()).hasToString("MALFORMED_JSON");
        assertThat(refused("{\"n\":" + "1".repeat(1_000) + "}", DEMO).code()).hasToString("MALFORMED_JSON");
    }

    @Test
    void returnsEveryReasonInTheOrderOfTheCodes() {
        Refusal refusal = refused("{\"type\":\"gift\",\"lines\":[{}],\"x\":1}", new Till(null, null));
        assertThat(refusal.reasons())
                .extracting(reason -> reason.code() + " " + reason.field())
                .containsExactly(
                        "STORE_REQUIRED storeId",
                        "UNKNOWN_FIELD x",
                        "MISSING_FIELD lines[0].lineId",
                        "MISSING_FIELD lines[0].quantity",
                        "MISSING_FIELD lines[0].sku",
                        "MISSING_FIELD lines[0].unitPrice",
                        "MISSING_FIELD currency",
                        "MISSING_FIELD occurredAt",
                        "MISSING_FIELD transactionId",
                        "INVALID_VALUE type");
    }

    @Test
    void refusesOneLineTooManyAndDoesNotListItsErrors() {
        Refusal refusal = refused(Bodies.withLines(10_001), DEMO);
        assertThat(refusal.reasons()).hasSize(1);
        assertThat(refusal.code()).hasToString("TOO_MANY_LINES");
    }

    @Test
    void listsAtMostAHundredReasons() {
        String body = Bodies.withLines(1_000).replace("\"quantity\":\"1\"", "\"quantity\":\"x\"");
        assertThat(refused(body, DEMO).reasons()).hasSize(100);
    }

    @Test
    void neverRepeatsAnIdentifier() {
        String secret = "+4479460991";
        assertThat(refused(Bodies.sale("T 1", secret), DEMO).toString()).doesNotContain(secret);
        assertThat(refused(Bodies.sale("T-1", secret).replace(secret, secret + "\u0001"), DEMO)
                        .toString())
                .doesNotContain(secret);
        assertThat(refused(Bodies.sale("T-1", secret).replace("\"value\"", "value"), DEMO)
                        .toString())
                .doesNotContain(secret);
    }

    private Refusal refused(String body, Till till) {
        return ((Reading.Refused) reader.read(Bodies.bytes(body), till)).refusal();
    }
}
