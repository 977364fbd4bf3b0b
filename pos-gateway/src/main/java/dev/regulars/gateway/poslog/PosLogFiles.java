package dev.regulars.gateway.poslog;

import dev.regulars.gateway.files.TransactionFile;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Opens POSLog documents. */
@Component
public class PosLogFiles {
    private final PosLogSettings settings;
    private final TransactionReader reader;

    public PosLogFiles(PosLogSettings settings, TransactionReader reader) {
        this.settings = settings;
        this.reader = reader;
    }

    /** @param till whose key sends it: its store and till must be those of the transactions */
    public TransactionFile open(InputStream input, Till till) {
        return new PosLogFile(input, new TransactionMapping(settings, reader, till), settings.extensions());
    }
}
