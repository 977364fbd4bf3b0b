package dev.regulars.decision.authoring.settings;

import dev.regulars.decision.authoring.Edited;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a change of a setting. */
public sealed interface SettingEdited {

    record Done(Edited edited) implements SettingEdited {}

    /** @param now as it stands there; null when it is not set */
    record Changed(@Nullable List<String> now) implements SettingEdited {}

    record Refused(String why) implements SettingEdited {}
}
