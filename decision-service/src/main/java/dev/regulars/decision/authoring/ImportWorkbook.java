package dev.regulars.decision.authoring;

import dev.regulars.program.comparison.Difference;
import dev.regulars.program.comparison.ProgramComparison;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.workbook.ProgramWorkbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes a workbook's tables into a draft; a table that the workbook leaves as it is stays as it is. */
@Component
public class ImportWorkbook {

    private final Drafts drafts;

    ImportWorkbook(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What came of it. */
    public sealed interface Result {

        record Taken(Edited edited) implements Result {}

        /** @param found at least one */
        record Wrong(List<Diagnostic> found) implements Result {}
    }

    /** @param revision of the draft that the editor saw: with any other, nothing is taken */
    public Result take(String draftId, long revision, byte[] workbook, String by) {
        ProgramWorkbook.Reading reading = ProgramWorkbook.read(workbook);
        if (!reading.diagnostics().isEmpty()) {
            return new Result.Wrong(reading.diagnostics());
        }
        return new Result.Taken(drafts.change(draftId, by, draft -> {
            if (draft.revision() != revision) {
                return null;
            }
            Map<String, String> texts = new HashMap<>();
            reading.tables().texts().forEach((file, text) -> {
                boolean nothing =
                        !draft.files().texts().containsKey(file) && text.lines().count() <= 1;
                if (!nothing && !text.equals(draft.files().texts().get(file))) {
                    texts.put(file, text);
                }
            });
            return new ChangedFiles(texts, changes(draft.files(), texts));
        }));
    }

    private static List<CellChange> changes(ProgramFiles was, Map<String, String> texts) {
        Map<String, String> all = new HashMap<>(was.texts());
        all.putAll(texts);
        return ProgramComparison.of(was, new ProgramFiles(all)).stream()
                .map(ImportWorkbook::change)
                .toList();
    }

    private static CellChange change(Difference difference) {
        String column = difference.column();
        return new CellChange(
                "workbook: " + difference.part() + " " + difference.row(),
                column == null ? "" : column,
                null,
                difference.sentence());
    }
}
