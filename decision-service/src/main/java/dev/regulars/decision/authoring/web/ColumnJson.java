package dev.regulars.decision.authoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.TableNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param type of {@link CellType}; null for a column that the dictionary does not know */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ColumnJson(
        String name,
        String title,
        @Nullable String type,
        boolean required,
        List<String> allowed,
        @Nullable String reference,
        @Nullable String whenEmpty,
        @Nullable String help,
        @Nullable String writing,
        @Nullable String example) {

    static ColumnJson of(Table table, String name) {
        Column column = TableNames.column(table, name);
        if (column == null) {
            return new ColumnJson(name, name, null, false, List.of(), null, null, null, null, null);
        }
        return new ColumnJson(
                column.name(),
                column.title(),
                column.type().name(),
                column.required(),
                column.allowed(),
                column.reference() == null ? null : column.reference().name(),
                column.whenEmpty(),
                column.help(),
                column.type().writing(),
                column.example());
    }
}
