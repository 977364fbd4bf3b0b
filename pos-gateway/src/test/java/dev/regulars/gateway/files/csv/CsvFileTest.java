package dev.regulars.gateway.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.regulars.gateway.files.BrokenFile;
import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.Item;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {
    private static final Path SAMPLE = Path.of("docs/batches/receipts.csv");

    @Test
    void rowsOfOneIdAreOneTransaction() throws IOException {
        List<Item> items = items(Files.readString(SAMPLE));
        assertThat(items).extracting(Item::position).containsExactly(1L, 2L, 3L);
        assertThat(body(items.get(0)))
                .contains("\"member\":{\"kind\":\"card\",\"value\":\"4711\"}")
                .contains("\"lineId\":\"2\",\"sku\":\"CARD-9\"")
                .contains("\"labels\":[\"organic\",\"color=red\"]")
                .contains("\"tenders\":[{\"type\":\"cash\",\"amount\":\"10.00\"},{\"type\":\"card\"");
        assertThat(body(items.get(1))).contains("\"originalTransactionId\":\"C-1\"");
        assertThat(body(items.get(2))).contains("\"type\":\"void\"").contains("\"lines\":[]");
    }

    @Test
    void aColumnNamesTheCashier() throws IOException {
        String text = Files.readString(SAMPLE).replace("tillId,", "cashierId,").replace("LON-01,1,", "LON-01,17,");
        assertThat(body(items(text).get(0))).contains("\"cashierId\":\"17\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                ",COFFEE-250,2,      | ,COFFEE-250,two,  | INVALID_VALUE | row[2].quantity",
                "CARD-9,1.5          | ,1.5              | MISSING_FIELD | row[3].sku",
                "C-1,,,,,,,,,,2,CARD | C-1,,,LDS-01,,,,,,,2,CARD | INVALID_VALUE | row[3].storeId",
                "cash:10.00;card     | cash10.00;card    | INVALID_VALUE | row[2].tenders",
                ",card,4711,         | ,coin,4711,       | INVALID_VALUE | row[2].memberKind",
                ",organic;color=red  | ,organic,red      | MALFORMED_CSV | row[3]",
            })
    void namesTheCodeAndTheCell(String from, String to, String code, String place) throws IOException {
        String text = Files.readString(SAMPLE);
        assertThat(text).contains(from);
        Entry entry = items(text.replace(from, to)).get(0).entries().get(0);
        Reason reason = ((Entry.Refused) entry).refusal().reasons().get(0);
        assertThat(reason.code() + " " + reason.field()).isEqualTo(code + " " + place);
        assertThat(((Entry.Refused) entry).transactionId()).isEqualTo("C-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "currency | curency | UNKNOWN_FIELD",
                "occurredAt | type | MALFORMED_CSV",
                "transactionId, | sku2, | UNKNOWN_FIELD"
            })
    void aWrongHeaderBreaksTheFile(String from, String to, String code) throws IOException {
        String text = Files.readString(SAMPLE).replaceFirst(from, to);
        BrokenFile broken = catchThrowableOfType(BrokenFile.class, () -> items(text));
        assertThat(broken.reason().code()).hasToString(code);
        assertThat(broken.reason().field()).startsWith("row[1]");
    }

    @Test
    void aRowWithoutEndBreaksTheFileWhereItStands() throws IOException {
        String text = Files.readString(SAMPLE) + "\"" + "x".repeat(2 * Rows.MAX_ROW);
        BrokenFile broken = catchThrowableOfType(BrokenFile.class, () -> items(text));
        assertThat(broken.reason().code()).hasToString("MALFORMED_CSV");
    }

    @Test
    void oneLineTooManyIsRefused() throws IOException {
        String rows = "T,sale,2026-03-01T09:30:00Z,LON-01,GBP,S,1,1\n".repeat(10_001);
        String text = "transactionId,type,occurredAt,storeId,currency,sku,quantity,unitPrice\n" + rows;
        Entry entry = items(text).get(0).entries().get(0);
        assertThat(((Entry.Refused) entry).refusal().code()).hasToString("TOO_MANY_LINES");
    }

    private static String body(Item item) {
        Entry.Ready ready = (Entry.Ready) item.entries().get(0);
        return new String(ready.transaction().body(), StandardCharsets.UTF_8);
    }

    static List<Item> items(String text) throws IOException {
        List<Item> items = new ArrayList<>();
        ByteArrayInputStream input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (CsvFile file = new CsvFile(input, new TransactionReader(), new Till(null, null))) {
            for (Optional<Item> item = file.next(); item.isPresent(); item = file.next()) {
                items.add(item.get());
            }
        }
        return items;
    }
}
