package dev.regulars.gateway.files.ndjson;

import dev.regulars.gateway.files.BudgetedInput;
import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.Item;
import dev.regulars.gateway.files.TransactionFile;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.Refusal;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One PosTransaction of the contract on each line; empty lines are passed over. */
public final class NdjsonFile implements TransactionFile {
    static final int MAX_LINE = 4 * 1024 * 1024;
    private static final int BUFFER = 65_536;
    private static final JsonMapper LENIENT = new JsonMapper();
    private final BudgetedInput input;
    private final LineInput lines;
    private final TransactionReader reader;
    private final Till till;

    public NdjsonFile(InputStream input, TransactionReader reader, Till till) {
        this.input = new BudgetedInput(input, Long.MAX_VALUE);
        this.lines = new LineInput(new BufferedInputStream(this.input, BUFFER), MAX_LINE);
        this.reader = reader;
        this.till = till;
    }

    @Override
    public Optional<Item> next() throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (!isBlank(line)) {
                return Optional.of(new Item(lines.number(), List.of(entry(line))));
            }
        }
        return Optional.empty();
    }

    private Entry entry(byte[] line) {
        if (lines.wasTooLong()) {
            Reason reason =
                    new Reason(ReasonCode.LIMIT_EXCEEDED, place(""), "must have at most " + MAX_LINE + " bytes");
            return new Entry.Refused(null, new Refusal(List.of(reason)));
        }
        Reading reading = reader.read(line, till);
        if (reading instanceof Reading.WellFormed wellFormed) {
            return new Entry.Ready(wellFormed.transaction());
        }
        List<Reason> reasons = ((Reading.Refused) reading)
                .refusal().reasons().stream()
                        .map(reason -> new Reason(reason.code(), place(reason.field()), reason.reason()))
                        .toList();
        return new Entry.Refused(transactionId(line), new Refusal(reasons));
    }

    private String place(String field) {
        return "line[" + lines.number() + "]" + (field.isEmpty() ? "" : "." + field);
    }

    /** So that the sender finds the refused one; null unless it is an id. */
    private static @Nullable String transactionId(byte[] line) {
        try {
            JsonNode id = LENIENT.readTree(line).path("transactionId");
            return id.isString() && id.stringValue().matches("[A-Za-z0-9._~-]{1,64}") ? id.stringValue() : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public long bytesRead() {
        return input.count();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
