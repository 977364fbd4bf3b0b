package dev.regulars.gateway.poslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.regulars.gateway.files.BrokenFile;
import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.transaction.Reason;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be mapped is refused with a code and the path of the element; what is hostile does no harm. */
class RefusedLogsTest {
    private static final String SALE = "Transaction[1]/RetailTransaction/LineItem[2]/Sale";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "<Quantity>1</Quantity> | <Quantity>one</Quantity> | INVALID_VALUE | " + SALE + "/Quantity",
                "<Quantity>1</Quantity> | <Quantity>-1</Quantity> | INVALID_VALUE | " + SALE + "/Quantity",
                "<Quantity>1</Quantity> | <Quantity>1.00001</Quantity> | INVALID_VALUE | " + SALE + "/Quantity",
                "<ItemID>BREAD-800</ItemID> | ## | MISSING_FIELD | " + SALE + "/ItemID",
                "<ExtendedAmount>2.65</ExtendedAmount> | <ExtendedAmount>2.00</ExtendedAmount> | INVALID_VALUE | "
                        + SALE + "/ExtendedAmount",
                ">0.50< | >half< | INVALID_VALUE | " + SALE + "/RetailPriceModifier/Amount",
                ">4711</SequenceNumber> | ></SequenceNumber> | MISSING_FIELD | Transaction[1]/SequenceNumber",
                "2026-03-01</BusinessDayDate> | 1 March</BusinessDayDate> | INVALID_VALUE | "
                        + "Transaction[1]/BusinessDayDate",
                "2026-03-01T09:30:00+00:00 | half past nine | INVALID_VALUE | Transaction[1]/EndDateTime",
                "<CurrencyCode>GBP</CurrencyCode> | ## | MISSING_FIELD | Transaction[1]/CurrencyCode",
                "GBP | pounds | INVALID_VALUE | Transaction[1]/CurrencyCode",
                ">LON-01< | >London 1< | INVALID_VALUE | Transaction[1]/BusinessUnit/UnitID",
                "\"Finished\" | \"Odd\" | INVALID_VALUE | Transaction[1]/RetailTransaction/@TransactionStatus",
                "<Discount><Amount>1.00 | <Discount><Amount>x | INVALID_VALUE | "
                        + "Transaction[1]/RetailTransaction/LineItem[4]/Discount/Amount",
            })
    void namesTheCodeAndThePath(String from, String to, String code, String path) throws IOException {
        String document = Logs.sample("sale-v6").replace(from, to);
        List<Entry> entries = Logs.entries(document);
        assertThat(entries).hasSize(1);
        Reason reason = ((Entry.Refused) entries.get(0)).refusal().reasons().get(0);
        assertThat(reason.code() + " " + reason.field()).isEqualTo(code + " " + path);
        assertThat(reason.reason()).isNotEmpty();
    }

    @Test
    void aLinkMustLeadToALine() throws IOException {
        String document = Logs.sample("return-v6").replaceFirst("<LineItemSequenceNumber>.*>", "");
        Entry.Refused refused = (Entry.Refused) Logs.entries(document).get(0);
        assertThat(refused.refusal().reasons().get(0).field())
                .isEqualTo("Transaction[1]/RetailTransaction/LineItem[1]/Return/TransactionLink"
                        + "/LineItemSequenceNumber");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<POSLog | <!DOCTYPE POSLog [<!ENTITY x SYSTEM 'file:///etc/hosts'>]><POSLog",
                "IXRetail/namespace | some/other",
                "</POSLog> | </Poslog>",
                "</POSLog> | ",
                "<Quantity>2 | <Quantity>&x;",
            })
    void aBrokenDocumentHasAPlaceToo(String from, String to) throws IOException {
        String document = Logs.sample("sale-v6").replaceFirst(from, to == null ? "" : to);
        BrokenFile broken = catchThrowableOfType(BrokenFile.class, () -> Logs.items(document));
        assertThat(broken.reason().code()).hasToString("MALFORMED_XML");
        assertThat(broken.reason().field()).startsWith("Transaction[");
    }

    @Test
    void oneOverALimitIsRefusedAndTheNextIsRead() throws IOException {
        String deep = "<a>".repeat(100) + "</a>".repeat(100);
        assertLimited(deep);
        assertLimited("<a>" + "t".repeat(3_000) + "</a>");
        assertLimited("<a/>".repeat(Limits.MAX_ELEMENTS + 1));
    }

    private static void assertLimited(String hostile) throws IOException {
        String document = Logs.sample("return-v6").replaceFirst("<LineItem>", hostile + "<LineItem>");
        List<Entry> entries = Logs.entries(document);
        assertThat(((Entry.Refused) entries.get(0)).refusal().code()).hasToString("LIMIT_EXCEEDED");
        assertThat(entries.get(1)).isInstanceOf(Entry.Ready.class);
    }

    @Test
    void aNameWithoutEndStopsTheFile() {
        String endless = "<POSLog><Transaction><" + "n".repeat((int) Limits.MAX_BYTES + 10_000);
        BrokenFile broken = catchThrowableOfType(BrokenFile.class, () -> Logs.items(endless));
        assertThat(broken.reason().code()).hasToString("LIMIT_EXCEEDED");
    }
}
