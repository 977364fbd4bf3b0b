package dev.regulars.gateway.poslog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.files.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a real till wrote, with its vendor's extensions. An excerpt: see the notes beside it. */
class RealTillTest {
    private static final String VENDOR = "http://www.ncr.com/rsd/acs/tlog/markup/poslog/2.1";
    private static final Path EXCERPT = Path.of("src/test/resources/poslog/ncr-acs-2.1.xml");

    @Test
    void passesOverTheVendorsElements() throws IOException {
        List<Entry> entries = Logs.entries(Files.readString(EXCERPT));
        assertThat(((Entry.Skipped) entries.get(0)).reason()).hasToString("CONTROL");
        JsonNode sale = Logs.body(entries.get(1));
        assertThat(sale.at("/transactionId").stringValue()).isEqualTo("9~34~20170930~161");
        assertThat(sale.at("/occurredAt").stringValue()).isEqualTo("2017-10-01T02:02:54-04:00");
        assertThat(sale.at("/lines/0/sku").stringValue()).isEqualTo("00000000067591");
        assertThat(sale.at("/lines/0/quantity").stringValue()).isEqualTo("0.42");
        assertThat(sale.at("/lines/0/category").stringValue()).isEqualTo("6");
        assertThat(sale.at("/tenders/0/type").stringValue()).isEqualTo("card");
        assertThat(sale.has("member")).isFalse();
    }

    @Test
    void findsTheMemberWhereTheSettingsNameTheVendorsNamespace() throws IOException {
        JsonNode sale =
                Logs.body(Logs.entries(Files.readString(EXCERPT), VENDOR).get(1));
        assertThat(sale.at("/member/value").stringValue()).isEqualTo("0000000000000040000066677");
    }
}
