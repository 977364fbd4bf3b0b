package dev.regulars.gateway.batches;

import dev.regulars.gateway.files.TransactionFile;
import dev.regulars.gateway.files.csv.CsvFile;
import dev.regulars.gateway.files.ndjson.NdjsonFile;
import dev.regulars.gateway.poslog.PosLogFiles;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Opens a file in the format it is written in. */
@Component
class Openers {
    private final TransactionReader reader;
    private final PosLogFiles posLogs;

    Openers(TransactionReader reader, PosLogFiles posLogs) {
        this.reader = reader;
        this.posLogs = posLogs;
    }

    TransactionFile open(Path file, FileFormat format, Till till) throws IOException {
        InputStream input = Files.newInputStream(file);
        return switch (format) {
            case CSV -> new CsvFile(input, reader, till);
            case NDJSON -> new NdjsonFile(input, reader, till);
            case POSLOG -> posLogs.open(input, till);
        };
    }
}
