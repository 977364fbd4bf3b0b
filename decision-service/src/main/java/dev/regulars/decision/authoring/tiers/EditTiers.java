package dev.regulars.decision.authoring.tiers;

import dev.regulars.decision.authoring.CellChange;
import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.Edited;
import dev.regulars.decision.authoring.FileEdit;
import dev.regulars.decision.authoring.FileHash;
import dev.regulars.program.reading.ProgramReader;
import dev.regulars.program.tiers.TierRow;
import dev.regulars.program.tiers.TierTableFile;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes {@code tiers.dmn} of a draft, as rows or as a file. */
@Component
public class EditTiers {

    private final Drafts drafts;

    EditTiers(Drafts drafts) {
        this.drafts = drafts;
    }

    public static String text(Draft draft) {
        return draft.files().texts().getOrDefault(ProgramReader.TIERS_FILE, "");
    }

    /**
     * Empty when the table cannot be written as rows, or the rows do not fit its columns.
     *
     * @param wasHash of the file that the editor saw
     */
    public Optional<Edited> replace(String draftId, String wasHash, List<TierRow> rows, String by) {
        Draft draft = drafts.find(draftId).orElse(null);
        if (draft == null) {
            return Optional.of(new Edited.Missing());
        }
        if (!FileHash.of(draft.files().texts().get(ProgramReader.TIERS_FILE)).equals(wasHash)) {
            return Optional.of(new Edited.Stale(draft));
        }
        TierTableFile file = TierTableFile.read(text(draft));
        if (file.readOnly() != null || !rows.stream().allMatch(row -> fits(row, file))) {
            return Optional.empty();
        }
        return Optional.of(edit(draftId, wasHash, file.with(rows), TierChanges.of(file, rows), by));
    }

    private static boolean fits(TierRow row, TierTableFile file) {
        Integer was = row.was();
        return row.conditions().size() == file.inputs().size()
                && (was == null || was < file.rows().size());
    }

    /** Empty when it has no table of the decision {@code tier}. */
    public Optional<Edited> upload(String draftId, String wasHash, String text, String by) {
        if (TierTableFile.read(text).inputs().isEmpty()) {
            return Optional.empty();
        }
        List<CellChange> whole = List.of(new CellChange(ProgramReader.TIERS_FILE, "", null, "uploaded"));
        return Optional.of(edit(draftId, wasHash, text, whole, by));
    }

    /**
     * Adds a column for a metric, of which any value does, or drops one. Empty when it cannot be.
     *
     * @param present whether there is to be one
     */
    public Optional<Edited> column(String draftId, String wasHash, String metric, boolean present, String by) {
        Draft draft = drafts.find(draftId).orElse(null);
        if (draft == null) {
            return Optional.of(new Edited.Missing());
        }
        TierTableFile file = TierTableFile.read(text(draft));
        boolean possible = present ? !file.inputs().isEmpty() : file.inputs().size() > 1;
        if (file.readOnly() != null || !possible || file.inputs().contains(metric) == present) {
            return Optional.empty();
        }
        String text = present ? file.withColumn(metric) : file.withoutColumn(metric);
        CellChange change = new CellChange("tiers", "column", present ? null : metric, present ? metric : null);
        return Optional.of(edit(draftId, wasHash, text, List.of(change), by));
    }

    private Edited edit(String draftId, String wasHash, String text, List<CellChange> changes, String by) {
        return drafts.replace(draftId, new FileEdit(ProgramReader.TIERS_FILE, wasHash, text, by, changes));
    }
}
