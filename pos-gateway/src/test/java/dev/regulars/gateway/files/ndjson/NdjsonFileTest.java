package dev.regulars.gateway.files.ndjson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.Item;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NdjsonFileTest {
    private static final String SALE = Bodies.sale("N-1", "4711").replaceAll("\\s*\n\\s*", "");

    @Test
    void everyLineStandsForItself() throws IOException {
        String wrong = SALE.replace("\"quantity\":\"1.5\"", "\"quantity\":\"-1\"");
        List<Item> items = items(SALE + "\r\n\n{\n" + wrong + "\n" + SALE);
        assertThat(items).extracting(Item::position).containsExactly(1L, 3L, 4L, 5L);
        assertThat(items.get(0).entries().get(0)).isInstanceOf(Entry.Ready.class);
        assertThat(reason(items.get(1)).code() + " " + reason(items.get(1)).field())
                .isEqualTo("MALFORMED_JSON line[3]");
        assertThat(reason(items.get(2)).field()).isEqualTo("line[4].lines[1].quantity");
        assertThat(((Entry.Refused) items.get(2).entries().get(0)).transactionId())
                .isEqualTo("N-1");
        assertThat(items.get(3).entries().get(0)).isInstanceOf(Entry.Ready.class);
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextIsRead() throws IOException {
        List<Item> items = items("x".repeat(NdjsonFile.MAX_LINE + 1) + "\n" + SALE);
        assertThat(reason(items.get(0)).code()).hasToString("LIMIT_EXCEEDED");
        assertThat(items.get(1).entries().get(0)).isInstanceOf(Entry.Ready.class);
    }

    private static Reason reason(Item item) {
        return ((Entry.Refused) item.entries().get(0)).refusal().reasons().get(0);
    }

    private static List<Item> items(String text) throws IOException {
        List<Item> items = new ArrayList<>();
        ByteArrayInputStream input = new ByteArrayInputStream(Bodies.bytes(text));
        try (NdjsonFile file = new NdjsonFile(input, new TransactionReader(), new Till("LON-01", "1"))) {
            for (Optional<Item> item = file.next(); item.isPresent(); item = file.next()) {
                items.add(item.get());
            }
        }
        return items;
    }
}
