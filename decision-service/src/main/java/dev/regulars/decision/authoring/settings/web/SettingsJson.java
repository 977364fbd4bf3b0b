package dev.regulars.decision.authoring.settings.web;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.settings.EditSettings;
import dev.regulars.program.dictionary.Setting;
import dev.regulars.program.dictionary.SettingGroup;
import dev.regulars.program.dictionary.Settings;
import dev.regulars.program.editing.SettingsText;
import dev.regulars.program.editing.Unwritable;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a draft in groups.
 *
 * @param unreadable why the file cannot be shown as a form; else null
 * @param found by the checks, of the whole file
 */
record SettingsJson(@Nullable String unreadable, List<SettingGroupJson> groups, List<Diagnostic> found) {

    static SettingsJson of(Draft draft, List<Diagnostic> all) {
        List<Diagnostic> found = all.stream()
                .filter(one -> one.file().equals(ProgramReader.SETTINGS_FILE))
                .toList();
        try {
            SettingsText text = SettingsText.of(EditSettings.text(draft));
            return new SettingsJson(
                    null,
                    Arrays.stream(SettingGroup.values())
                            .map(group -> new SettingGroupJson(group.title(), fields(group, text)))
                            .toList(),
                    found);
        } catch (Unwritable unwritable) {
            return new SettingsJson(unwritable.getMessage(), List.of(), found);
        }
    }

    private static List<SettingFieldJson> fields(SettingGroup group, SettingsText text) {
        List<SettingFieldJson> fields = new ArrayList<>();
        for (Setting setting : group.settings()) {
            if (setting.equals(Settings.LANES)) {
                for (Map.Entry<String, String> lane :
                        text.section(setting.path()).entrySet()) {
                    List<String> mode = List.of(lane.getValue());
                    fields.add(field(setting, "lanes." + lane.getKey(), lane.getKey(), mode, true));
                }
            } else {
                List<String> value = text.value(setting.path()).orElse(null);
                fields.add(field(setting, setting.path(), SettingGroup.title(setting), value, false));
            }
        }
        return fields;
    }

    private static SettingFieldJson field(
            Setting setting, String path, String title, @Nullable List<String> value, boolean removable) {
        return new SettingFieldJson(
                path,
                title,
                setting.type(),
                setting.allowed(),
                setting.least(),
                setting.most(),
                setting.whenMissing(),
                SettingGroup.unit(setting),
                setting.help(),
                value,
                removable);
    }
}
