package dev.regulars.decision.authoring.settings.web;

import dev.regulars.program.dictionary.CellType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param value null when it is not set
 * @param whenMissing null when it must be set
 * @param unit what a number counts
 * @param removable a lane, which is a name of the program's own
 */
record SettingFieldJson(
        String path,
        String title,
        CellType type,
        List<String> allowed,
        int least,
        int most,
        @Nullable String whenMissing,
        @Nullable String unit,
        String help,
        @Nullable List<String> value,
        boolean removable) {}
