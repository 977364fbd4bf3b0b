package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.ingest.event.ProgramEvent;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A history in a warehouse: decisions by the ingest, the little rest row by row. */
final class Loaded {
    private Loaded() {}

    static TestWarehouse load(History history, Path folder) {
        TestWarehouse warehouse = new TestWarehouse(folder);
        var outcome = warehouse.addBytes(
                history.decisions().stream().map(EventBytes::of).toList());
        if (outcome.added() != history.decisions().size()) {
            throw new IllegalStateException("the ingest took only " + outcome);
        }
        insert(warehouse, "voucher_changes", changes(history));
        insert(
                warehouse,
                "feedback",
                history.feedback().stream()
                        .map(one -> "('%s', '%s', %d, %s, '%s')"
                                .formatted(
                                        one.decisionId(),
                                        LocalDateTime.ofInstant(one.at(), ZoneOffset.UTC),
                                        one.score(),
                                        one.hasComment(),
                                        one.askedBy()))
                        .toList());
        insert(warehouse, "message_steps", steps(history));
        insert(warehouse, "program_versions", versions(history));
        insert(warehouse, "program_rows", rows(history));
        insert(
                warehouse,
                "targets",
                history.targets().stream()
                        .map(target -> "('%s', '%s', %s)".formatted(target.store(), target.month(), target.amount()))
                        .toList());
        return warehouse;
    }

    private static List<String> changes(History history) {
        return history.changes().stream()
                .map(one -> "('%s', '%s', '%s', '%s', '%s', '%s', NULL, NULL)"
                        .formatted(
                                one.eventId(),
                                one.voucherId(),
                                one.rewardId(),
                                one.change(),
                                LocalDateTime.ofInstant(one.occurredAt(), ZoneOffset.UTC),
                                one.businessDay()))
                .toList();
    }

    private static List<String> steps(History history) {
        return history.steps().stream()
                .map(one -> {
                    LocalDateTime at = LocalDateTime.ofInstant(one.at(), ZoneOffset.UTC);
                    return "('%s', '%s', '%s', '%s', '%s', '%s', '%s', '%s', %d, %s, %s, %s, %s)"
                            .formatted(
                                    one.messageId(),
                                    one.step(),
                                    one.memberId(),
                                    one.message(),
                                    one.channel(),
                                    one.purpose(),
                                    at,
                                    at.toLocalDate(),
                                    at.toLocalDate().toEpochDay(),
                                    one.opensCounted(),
                                    one.clicksCounted(),
                                    text(one.voucherId()),
                                    text(one.offer()));
                })
                .toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "NULL" : "'" + value + "'";
    }

    private static List<String> versions(History history) {
        return history.programs().stream()
                .map(one -> "('%s', '%s', %d, '%s', '%s', '%s', 'GBP')"
                        .formatted(
                                one.eventId(),
                                one.version(),
                                one.number(),
                                one.name(),
                                one.kind(),
                                LocalDateTime.ofInstant(one.liveFrom(), ZoneOffset.UTC)))
                .toList();
    }

    /** A version that comes back has the rows of the first time. */
    private static List<String> rows(History history) {
        List<String> rows = new ArrayList<>();
        for (ProgramEvent program : history.programs()) {
            program.rows()
                    .forEach(row -> rows.add("('%s', '%s', '%s', '%s', %d, true, NULL, NULL, NULL, %d, NULL, NULL)"
                            .formatted(
                                    program.version(),
                                    row.part(),
                                    row.id(),
                                    row.name(),
                                    row.position(),
                                    row.budget())));
        }
        return rows.stream().distinct().toList();
    }

    private static void insert(TestWarehouse warehouse, String table, List<String> rows) {
        if (!rows.isEmpty()) {
            warehouse.execute("INSERT INTO " + table + " VALUES " + String.join(", ", rows));
        }
    }
}
