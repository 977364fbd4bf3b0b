package dev.regulars.decision.authoring.scenarios;

import dev.regulars.decision.authoring.CellChange;
import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.Edited;
import dev.regulars.decision.authoring.FileEdit;
import dev.regulars.decision.authoring.FileHash;
import dev.regulars.program.editing.ScenariosText;
import dev.regulars.program.editing.Unwritable;
import dev.regulars.program.editing.YamlTree;
import dev.regulars.program.reading.ProgramReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds, changes and removes one scenario of a draft. */
@Component
public class EditScenarios {

    private final Drafts drafts;

    EditScenarios(Drafts drafts) {
        this.drafts = drafts;
    }

    public static String text(Draft draft) {
        return draft.files().texts().getOrDefault(ProgramReader.SCENARIOS_FILE, "");
    }

    public static String hash(Draft draft) {
        return FileHash.of(draft.files().texts().get(ProgramReader.SCENARIOS_FILE));
    }

    public ScenarioEdited change(String draftId, WantedScenario wanted, String by) {
        Draft draft = drafts.find(draftId).orElse(null);
        if (draft == null) {
            return new ScenarioEdited.Done(new Edited.Missing());
        }
        if (!hash(draft).equals(wanted.wasHash())) {
            return new ScenarioEdited.Done(new Edited.Stale(draft));
        }
        try {
            ScenariosText text = ScenariosText.of(text(draft));
            boolean there = wanted.index() < text.size();
            if (!wanted.isNew() && !there) {
                return new ScenarioEdited.Refused("there is no scenario " + (wanted.index() + 1));
            }
            String yaml = wanted.yaml();
            if (yaml != null && YamlTree.read(yaml).isEmpty()) {
                return new ScenarioEdited.Refused("a scenario has a name, when and then");
            }
            String was = wanted.isNew() ? null : text.item(wanted.index());
            String changed = changed(text, wanted);
            CellChange change = new CellChange("scenarios " + name(yaml == null ? was : yaml), "", was, yaml);
            FileEdit edit = new FileEdit(ProgramReader.SCENARIOS_FILE, wanted.wasHash(), changed, by, List.of(change));
            return new ScenarioEdited.Done(drafts.replace(draftId, edit));
        } catch (Unwritable unwritable) {
            return new ScenarioEdited.Refused("scenarios.yaml " + unwritable.getMessage());
        }
    }

    private static String changed(ScenariosText text, WantedScenario wanted) throws Unwritable {
        String yaml = wanted.yaml();
        if (yaml == null) {
            return text.without(wanted.index());
        }
        return wanted.isNew() ? text.added(wanted.index(), yaml) : text.replaced(wanted.index(), yaml);
    }

    private static String name(@Nullable String yaml) throws Unwritable {
        return yaml == null ? "" : String.valueOf(YamlTree.read(yaml).getOrDefault("name", ""));
    }
}
