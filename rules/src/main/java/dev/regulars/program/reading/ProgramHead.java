package dev.regulars.program.reading;

import dev.regulars.program.ProgramSettings;

/** The settings of a program whose tables nobody reads: for showing and writing it, never for deciding. */
public final class ProgramHead {

    private ProgramHead() {}

    /** As far as they can be read; a setting that is missing or wrong has its default. */
    public static ProgramSettings settings(ProgramFiles files) {
        String text = files.texts().get(SettingsReader.FILE);
        return SettingsReader.read(YamlMap.parse(SettingsReader.FILE, text, new Diagnostics()))
                .settings();
    }
}
