package dev.regulars.gateway.replay;

import static dev.regulars.gateway.replay.Rows.invoice;
import static dev.regulars.gateway.replay.Rows.one;
import static dev.regulars.gateway.replay.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.replay.Mapped.Sendable;
import dev.regulars.gateway.replay.Mapped.Skipped;
import dev.regulars.gateway.replay.PosTransaction.Member;
import dev.regulars.gateway.replay.PosTransaction.Type;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Test
    void anInvoiceIsASaleOfItsCustomerInTheWebStoreOfItsCountry() {
        PosTransaction sale = sent(one("536365", "85123A", "6", "2.55"));

        assertThat(sale.transactionId()).isEqualTo("536365");
        assertThat(sale.type()).isEqualTo(Type.SALE);
        assertThat(sale.till().storeId()).isEqualTo("web-united-kingdom");
        assertThat(sale.till().tillId()).matches("[1-8]");
        assertThat(sale.member()).isEqualTo(new Member("external", "17850"));
        assertThat(sale.lines()).hasSize(1);
        assertThat(sale.lines().get(0).quantity()).isEqualByComparingTo("6");
        assertThat(sale.lines().get(0).excluded()).isFalse();
    }

    @Test
    void theShopsClockIsLondonsInSummerAndWinter() {
        InvoiceLine summer = row("1", "85123A", "1", "1", "");
        InvoiceLine winter = new InvoiceLine(
                "2", "85123A", "", BigDecimal.ONE, LocalDateTime.of(2010, 12, 1, 8, 26), BigDecimal.ONE, "", "Japan");

        assertThat(sent(invoice(summer)).occurredAt()).isEqualTo(OffsetDateTime.parse("2011-07-01T10:30+01:00"));
        assertThat(sent(invoice(winter)).occurredAt()).isEqualTo(OffsetDateTime.parse("2010-12-01T08:26Z"));
    }

    @Test
    void twoTimeStampsGiveTheFirst() {
        InvoiceLine first = row("1", "85123A", "1", "1", "");
        InvoiceLine later = new InvoiceLine(
                "1", "22423", "", BigDecimal.ONE, Rows.AT.plusMinutes(1), BigDecimal.ONE, "", "United Kingdom");

        assertThat(sent(invoice(first, later)).occurredAt().toLocalDateTime()).isEqualTo(Rows.AT);
    }

    @Test
    void aCancellationIsAReturnWithPositiveQuantities() {
        PosTransaction back = sent(one("C536379", "D", "-1", "27.50"));

        assertThat(back.transactionId()).isEqualTo("C536379");
        assertThat(back.type()).isEqualTo(Type.RETURN);
        assertThat(back.lines().get(0).quantity()).isEqualByComparingTo("1");
    }

    @Test
    void nobodyKnownIsAnAnonymousSaleInOrderOfTheTill() {
        PosTransaction anonymous = sent(invoice(row("536544", "21773", "1", "2.51", "")));

        assertThat(anonymous.member()).isNull();
        assertThat(anonymous.orderKey()).matches("web-united-kingdom/[1-8]");
    }

    @Test
    void whatIsNoGoodsIsExcluded() {
        for (String code : List.of(
                "POST",
                "DOT",
                "M",
                "m",
                "C2",
                "D",
                "S",
                "BANK CHARGES",
                "AMAZONFEE",
                "CRUK",
                "PADS",
                "gift_0001_20",
                "23444")) {
            assertThat(sent(one("1", code, "1", "1")).lines().get(0).excluded())
                    .as(code)
                    .isTrue();
        }
        for (String code : List.of("85123A", "84029g", "15056BL", "DCGSSBOY", "DCGS0069")) {
            assertThat(sent(one("1", code, "1", "1")).lines().get(0).excluded())
                    .as(code)
                    .isFalse();
        }
    }

    @Test
    void theSameArticleHasOneSku() {
        assertThat(sent(one("1", "85123a", "1", "1")).lines().get(0).sku()).isEqualTo("85123A");
    }

    @Test
    void threeDecimalsAreRoundedHalfUpAndCounted() {
        Sendable mapped =
                (Sendable) Mapping.map(invoice(row("1", "PADS", "1", "0.001", ""), row("1", "PADS", "3", "1.005", "")));

        assertThat(mapped.adjustedPrices()).isEqualTo(2);
        assertThat(mapped.transaction().lines())
                .extracting(PosTransaction.Line::unitPrice)
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("1.01"));
    }

    @Test
    void aPriceOfZeroIsKept() {
        assertThat(sent(one("1", "85123A", "3", "0")).lines().get(0).unitPrice())
                .isEqualByComparingTo("0");
    }

    @Test
    void exactDuplicatesStayTwoLines() {
        InvoiceLine twice = row("1", "85123A", "1", "2.55", "");

        assertThat(sent(invoice(twice, twice)).lines())
                .extracting(PosTransaction.Line::lineId)
                .containsExactly("1", "2");
    }

    @Test
    void whatIsNoTransactionOfATillIsSkippedWithItsReason() {
        assertThat(skipped(one("A563186", "B", "1", "-11062.06"))).isEqualTo(SkipReason.BAD_DEBT);
        assertThat(skipped(one("536589", "21777", "-10", "0"))).isEqualTo(SkipReason.STOCK_CORRECTION);
        assertThat(skipped(one("536589", "21777", "10", "-1"))).isEqualTo(SkipReason.NEGATIVE_PRICE);
        assertThat(skipped(one("C536589", "21777", "10", "1"))).isEqualTo(SkipReason.WRONG_SIGN);
        assertThat(skipped(one("536589", "21777", "0", "1"))).isEqualTo(SkipReason.WRONG_SIGN);
        assertThat(skipped(new Invoice("1", Collections.nCopies(10_001, row("1", "21777", "1", "1", "")))))
                .isEqualTo(SkipReason.TOO_MANY_LINES);
    }

    @Test
    void countriesBecomeSlugs() {
        assertThat(Mapping.slug("United Arab Emirates")).isEqualTo("united-arab-emirates");
        assertThat(Mapping.slug("EIRE")).isEqualTo("eire");
        assertThat(Mapping.slug(" Côte d'Ivoire. ")).isEqualTo("c-te-d-ivoire");
    }

    private static PosTransaction sent(Invoice invoice) {
        return ((Sendable) Mapping.map(invoice)).transaction();
    }

    private static SkipReason skipped(Invoice invoice) {
        return ((Skipped) Mapping.map(invoice)).reason();
    }
}
