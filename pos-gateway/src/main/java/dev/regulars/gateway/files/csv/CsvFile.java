package dev.regulars.gateway.files.csv;

import dev.regulars.gateway.files.BudgetedInput;
import dev.regulars.gateway.files.Item;
import dev.regulars.gateway.files.TransactionFile;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows that follow each other with the same transaction id are one transaction. */
public final class CsvFile implements TransactionFile {
    /** One more than the contract allows, so that its own check says so. */
    private static final int MAX_ROWS = 10_001;

    private static final long MAX_CHARACTERS = 8_000_000;
    private final BudgetedInput input;
    private final TransactionReader reader;
    private final Till till;
    private @Nullable Rows rows;
    private @Nullable Columns columns;
    private long position;

    public CsvFile(InputStream input, TransactionReader reader, Till till) {
        this.input = new BudgetedInput(input, Long.MAX_VALUE);
        this.reader = reader;
        this.till = till;
    }

    @Override
    public Optional<Item> next() throws IOException {
        Rows opened = rows == null ? open() : rows;
        Columns known = columns;
        Row first = opened.peek();
        if (known == null || first == null) {
            return Optional.empty();
        }
        String id = known.cell(first, "transactionId");
        List<Row> group = new ArrayList<>();
        long characters = 0;
        for (Row row = first; row != null && known.cell(row, "transactionId").equals(id); row = opened.peek()) {
            characters += row.cells().stream().mapToLong(String::length).sum();
            if (group.size() < MAX_ROWS && characters <= MAX_CHARACTERS) {
                group.add(row);
            }
            opened.take();
        }
        position++;
        CsvTransaction transaction = new CsvTransaction(known, group, characters > MAX_CHARACTERS);
        return Optional.of(new Item(position, List.of(transaction.read(reader, till))));
    }

    private Rows open() throws IOException {
        Rows opened = new Rows(new BufferedInputStream(input));
        rows = opened;
        Row header = opened.peek();
        if (header != null) {
            opened.take();
            columns = Columns.of(header.cells());
        }
        return opened;
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
