package dev.regulars.decision.imports.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.imports.Import;
import dev.regulars.decision.imports.MappingText;
import dev.regulars.decision.imports.Reconciliation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is answered: {@code components/schemas/Import} of docs/api/openapi.yaml.
 *
 * @param columns of the file, and {@code missing} those of the mapping that it lacks; null in a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportJson(
        String importId,
        String file,
        String state,
        @Nullable String paused,
        long bytes,
        long place,
        @Nullable CountsJson checked,
        CountsJson done,
        boolean reconciled,
        MappingText mapping,
        @Nullable List<String> columns,
        @Nullable List<String> missing,
        @Nullable String problem,
        String askedBy,
        String createdAt,
        @Nullable String startedAt,
        @Nullable String endedAt) {

    static ImportJson brief(Import one) {
        return of(one, null, null);
    }

    static ImportJson of(Import one, @Nullable List<String> columns, @Nullable List<String> missing) {
        return new ImportJson(
                one.id(),
                one.file(),
                one.state().label(),
                one.paused() == null ? null : one.paused().label(),
                one.bytes(),
                one.place(),
                one.checked() == null ? null : CountsJson.of(one.checked(), one.mapping()),
                CountsJson.of(one.done(), one.mapping()),
                Reconciliation.holds(one.done()),
                MappingText.of(one.mapping()),
                columns,
                missing,
                one.problem(),
                one.askedBy(),
                one.createdAt().toString(),
                text(one.startedAt()),
                text(one.endedAt()));
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
