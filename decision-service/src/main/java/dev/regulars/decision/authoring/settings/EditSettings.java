package dev.regulars.decision.authoring.settings;

import dev.regulars.decision.authoring.CellChange;
import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.Edited;
import dev.regulars.decision.authoring.FileEdit;
import dev.regulars.decision.authoring.FileHash;
import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Setting;
import dev.regulars.program.dictionary.SettingGroup;
import dev.regulars.program.dictionary.Settings;
import dev.regulars.program.editing.SettingsText;
import dev.regulars.program.editing.Unwritable;
import dev.regulars.program.reading.ProgramReader;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes one setting of a draft; nothing else of {@code program.yaml} moves. */
@Component
public class EditSettings {

    private static final int MAX_ROUNDS = 8;
    private static final Pattern LANE = Pattern.compile("lanes\\.[A-Za-z0-9_-]{1,40}");

    private final Drafts drafts;

    EditSettings(Drafts drafts) {
        this.drafts = drafts;
    }

    public static String text(Draft draft) {
        return draft.files().texts().getOrDefault(ProgramReader.SETTINGS_FILE, "");
    }

    /**
     * @param was as the editor saw it; null for not set, likewise {@code value}
     */
    public SettingEdited set(
            String draftId, String path, @Nullable List<String> was, @Nullable List<String> value, String by) {
        CellType type = type(path);
        if (type == null) {
            return new SettingEdited.Refused("there is no setting " + path);
        }
        if (value != null && type != CellType.WORDS && value.size() != 1) {
            return new SettingEdited.Refused("takes one value");
        }
        try {
            for (int round = 0; round < MAX_ROUNDS; round++) {
                Draft draft = drafts.find(draftId).orElse(null);
                if (draft == null) {
                    return new SettingEdited.Done(new Edited.Missing());
                }
                SettingsText settings = SettingsText.of(text(draft));
                List<String> now = settings.value(path).orElse(null);
                if (!Objects.equals(now, was)) {
                    return new SettingEdited.Changed(now);
                }
                String text = value == null ? settings.without(path) : settings.with(path, type, value);
                Edited edited = drafts.replace(draftId, edit(draft, text, path, was, value, by));
                if (!(edited instanceof Edited.Stale)) {
                    return new SettingEdited.Done(edited);
                }
            }
            return new SettingEdited.Refused("is changed by too many at once");
        } catch (Unwritable unwritable) {
            return new SettingEdited.Refused("program.yaml " + unwritable.getMessage());
        }
    }

    private static @Nullable CellType type(String path) {
        if (LANE.matcher(path).matches()) {
            return CellType.CHOICE;
        }
        Setting setting = path.equals(Settings.LANES.path()) ? null : SettingGroup.setting(path);
        return setting == null ? null : setting.type();
    }

    private static FileEdit edit(
            Draft draft,
            String text,
            String path,
            @Nullable List<String> was,
            @Nullable List<String> value,
            String by) {
        String hash = FileHash.of(draft.files().texts().get(ProgramReader.SETTINGS_FILE));
        CellChange change = new CellChange("settings", path, words(was), words(value));
        return new FileEdit(ProgramReader.SETTINGS_FILE, hash, text, by, List.of(change));
    }

    private static @Nullable String words(@Nullable List<String> value) {
        return value == null ? null : String.join(", ", value);
    }
}
