package dev.regulars.engine;

import dev.regulars.program.Program;
import dev.regulars.program.reading.EngineerRules;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.nio.file.Path;
import java.util.TreeMap;

/** The worked examples with {@code engineer/} laid over them: a bonus for a segment that a {@code .drl} gives. */
public final class EngineerPrograms {

    public static final Path FOLDER = Path.of("src/test/resources/engineer");
    public static final String RULES = "fresh.drl";

    private EngineerPrograms() {}

    public static ProgramFiles files() {
        TreeMap<String, String> texts =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        texts.putAll(ProgramFiles.of(FOLDER).texts());
        return new ProgramFiles(texts);
    }

    public static ProgramFiles with(String file, String text) {
        TreeMap<String, String> texts = new TreeMap<>(files().texts());
        texts.put(file, text);
        return new ProgramFiles(texts);
    }

    /** The rules with an edit. */
    public static ProgramFiles with(String file, String was, String is) {
        return with(file, files().texts().get(file).replace(was, is));
    }

    public static ProgramReader.Reading read(ProgramFiles files) {
        return ProgramReader.read(files, EngineerRules.ALLOWED);
    }

    static Program program(ProgramFiles files) {
        ProgramReader.Reading reading = read(files);
        return java.util.Objects.requireNonNull(
                reading.program(), () -> reading.diagnostics().toString());
    }
}
