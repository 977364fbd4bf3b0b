package dev.regulars.decision.authoring;

import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program that is being changed.
 *
 * @param baseVersion the live version from which it began
 * @param revision counts its changes
 * @param editors everybody who changed it: none of them approves it
 * @param release how far it is on its way to the tills; null while it is edited
 * @param keys the rows of each table, each named by a number that stays with it
 */
public record Draft(
        String id,
        String name,
        String baseVersion,
        long revision,
        Status status,
        String createdBy,
        Instant createdAt,
        ProgramFiles files,
        List<String> editors,
        @Nullable Asked release,
        RowKeys keys) {

    /** The way of a draft. Only in the first state can it be changed. */
    public enum Status {
        EDITING,
        ASKED,
        APPROVED,
        SCHEDULED,
        PUBLISHED,
        DISCARDED
    }

    public Draft {
        editors = List.copyOf(editors);
    }

    public boolean isEditable() {
        return status == Status.EDITING;
    }

    public boolean isDone() {
        return status == Status.PUBLISHED || status == Status.DISCARDED;
    }

    Draft moved(Status to, @Nullable Asked asked) {
        return new Draft(id, name, baseVersion, revision + 1, to, createdBy, createdAt, files, editors, asked, keys);
    }

    Draft named(String other) {
        return new Draft(
                id, other, baseVersion, revision + 1, status, createdBy, createdAt, files, editors, release, keys);
    }

    /** Begun anew from another version; rows get new numbers, since all tables may have changed. */
    Draft onto(String base, ProgramFiles now, String by) {
        List<String> all = editors.contains(by)
                ? editors
                : Stream.concat(editors.stream(), Stream.of(by)).toList();
        RowKeys renewed = keys;
        for (Table table : Table.values()) {
            int before = TableState.of(table, files, RowKeys.NONE).rows().size();
            renewed = renewed.renewed(
                    table,
                    before,
                    TableState.of(table, now, RowKeys.NONE).rows().size());
        }
        return new Draft(id, name, base, revision + 1, status, createdBy, createdAt, now, all, release, renewed);
    }

    /** Names what it holds now: the version that it would be. */
    public String contentVersion() {
        return files.version();
    }
}
