package dev.regulars.gateway.fuzz;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.files.TransactionFile;
import dev.regulars.gateway.files.csv.CsvFile;
import dev.regulars.gateway.files.ndjson.NdjsonFile;
import dev.regulars.gateway.poslog.PosLogFiles;
import dev.regulars.gateway.poslog.PosLogSettings;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.unit.DataSize;

/** The readers of files; NDJSON's goes through the reader of a till's JSON. */
enum Readers {
    CSV("docs/batches", ".csv") {
        @Override
        TransactionFile open(InputStream input) {
            return new CsvFile(input, READER, OFFICE);
        }
    },
    NDJSON("", "") {
        @Override
        TransactionFile open(InputStream input) {
            return new NdjsonFile(input, READER, OFFICE);
        }
    },
    POSLOG("docs/poslog", ".xml") {
        @Override
        TransactionFile open(InputStream input) {
            return POSLOGS.open(input, OFFICE);
        }
    };

    static final Till OFFICE = new Till(null, null);
    /** The member of the samples, which no refusal repeats. */
    static final String SECRET = "998877665544";

    private static final TransactionReader READER = new TransactionReader();
    private static final PosLogFiles POSLOGS = new PosLogFiles(
            new PosLogSettings(ZoneOffset.UTC, "card", "external", List.of(), 100, DataSize.ofMegabytes(4)), READER);
    private final String folder;
    private final String end;

    Readers(String folder, String end) {
        this.folder = folder;
        this.end = end;
    }

    abstract TransactionFile open(InputStream input);

    TransactionFile open(byte[] body) {
        return open(new ByteArrayInputStream(body));
    }

    /** What is mutated: the documented samples. */
    List<byte[]> bodies() throws IOException {
        List<byte[]> bodies = new ArrayList<>();
        if (folder.isEmpty()) {
            String sale = Bodies.sale("N-1", SECRET).replaceAll("\\s*\n\\s*", "");
            bodies.add(Bodies.bytes(sale.replaceFirst("\\{", "{\"storeId\":\"LON-01\",") + "\n" + sale));
            return bodies;
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(end)).sorted().toList()) {
                bodies.add(Bodies.bytes(Files.readString(file)
                        .replace(">4711</L", ">" + SECRET + "</L")
                        .replace(",4711,", "," + SECRET + ",")));
            }
        }
        return bodies;
    }
}
