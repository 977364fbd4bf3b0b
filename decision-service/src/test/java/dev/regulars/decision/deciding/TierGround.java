package dev.regulars.decision.deciding;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Ground;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/**
 * Members of a program whose tiers are decided at the year's end. Of each three, one bought for 1500.00 in 2025 (Gold
 * of 2026), one for 600.00 (Silver), one nothing; all are Blue as yet.
 */
final class TierGround implements AutoCloseable {

    static final String SETTINGS = "window: calendar, upgrade: period-end, downgrade-at: period-end";

    final Ground ground = Ground.open();
    final TierChanges changes;

    TierGround(int members) {
        Program program = program();
        Operations operations = OperationsGround.operations(ground, program);
        changes = new TierChanges(ground.accounts, operations, () -> program);
        for (int i = 0; i < members; i++) {
            open("m_%04d".formatted(i), i % 3 == 0 ? 150_000L : i % 3 == 1 ? 60_000L : 0L);
        }
        ground.accounts.open("till:LON-01/1", false, "Blue", Instant.EPOCH);
    }

    private void open(String id, long spend) {
        ground.accounts.open(id, true, "Blue", Instant.parse("2024-05-01T10:00:00Z"));
        Document standing = new Document("since", "2024-05-01");
        ground.documents.update(
                Documents.ACCOUNTS,
                Documents.id(id),
                combine(set("standing", standing), set("metrics.2025-06", "15 " + spend + " 0 1")));
    }

    private static Program program() {
        Map<String, String> files =
                new TreeMap<>(ProgramFiles.of(Path.of("../rules/programs/demo")).texts());
        String yaml = files.get(ProgramReader.SETTINGS_FILE);
        files.put(
                ProgramReader.SETTINGS_FILE,
                yaml.replace("tiers:\n", "tiers:\n  " + SETTINGS.replace(", ", "\n  ") + "\n"));
        Program program = ProgramReader.read(new ProgramFiles(files)).program();
        return java.util.Objects.requireNonNull(program);
    }

    Document account(int number) {
        return ground.all(Documents.ACCOUNTS).stream()
                .filter(account -> account.getString("_id").equals("m_%04d".formatted(number)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        ground.close();
    }
}
