package dev.regulars.gateway.poslog;

import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.Item;
import dev.regulars.gateway.files.TransactionFile;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** POSLog documents, the documented samples among them, and what is read of them. */
final class Logs {
    static final Till OFFICE = new Till(null, null);

    private Logs() {}

    static String sample(String name) throws IOException {
        return Files.readString(Path.of("docs", "poslog", name + ".xml"));
    }

    static TransactionFile open(InputStream input, String... extensions) {
        PosLogSettings settings = new PosLogSettings(
                ZoneId.of("America/New_York"), "card", "external", List.of(extensions), 100, DataSize.ofMegabytes(4));
        return new PosLogFiles(settings, new TransactionReader()).open(input, OFFICE);
    }

    static List<Item> items(String document, String... extensions) throws IOException {
        List<Item> items = new ArrayList<>();
        try (TransactionFile file =
                open(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), extensions)) {
            for (Optional<Item> item = file.next(); item.isPresent(); item = file.next()) {
                items.add(item.get());
            }
        }
        return items;
    }

    static List<Entry> entries(String document, String... extensions) throws IOException {
        return items(document, extensions).stream()
                .flatMap(item -> item.entries().stream())
                .toList();
    }

    static JsonNode body(Entry entry) {
        return new JsonMapper().readTree(((Entry.Ready) entry).transaction().body());
    }
}
