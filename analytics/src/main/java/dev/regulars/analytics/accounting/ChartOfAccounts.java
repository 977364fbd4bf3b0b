package dev.regulars.analytics.accounting;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.regulars.analytics.accounting.books.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which account of the shop's chart is for what; read once at the start, which fails when one is missing. */
@Component
public final class ChartOfAccounts {
    private static final String SHIPPED = "/accounting/accounts.csv";

    private final Map<Role, Account> accounts = new EnumMap<>(Role.class);

    public ChartOfAccounts(AccountingSettings settings) {
        Path file = settings.accounts();
        try (Reader reader = file == null ? shipped() : Files.newBufferedReader(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : rows) {
                Account account = new Account(
                        Role.of(row.getField("role").strip()),
                        row.getField("account").strip(),
                        row.getField("name").strip());
                if (account.number().isEmpty() || accounts.put(account.role(), account) != null) {
                    throw new IllegalStateException(
                            "chart of accounts: " + account.role().word() + " has no account, or two");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the chart of accounts: " + file, e);
        }
        for (Role role : Role.values()) {
            if (!accounts.containsKey(role)) {
                throw new IllegalStateException("chart of accounts: no account for " + role.word());
            }
        }
    }

    private static Reader shipped() {
        InputStream in = Objects.requireNonNull(ChartOfAccounts.class.getResourceAsStream(SHIPPED), SHIPPED);
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    public Account of(Role role) {
        return Objects.requireNonNull(accounts.get(role));
    }

    public List<Account> all() {
        return List.copyOf(accounts.values());
    }
}
