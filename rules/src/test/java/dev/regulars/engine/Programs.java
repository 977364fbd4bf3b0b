package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.drools.DroolsMatchers;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.nio.file.Path;
import java.util.TreeMap;

/** Programs of the tests, and the engine as it is shipped. */
public final class Programs {

    public static final Path EXAMPLES = Path.of("src/test/resources/examples");
    public static final Path DEMO = Path.of("programs/demo");
    public static final ProgramEngine ENGINE = new ProgramEngine(new DroolsMatchers()::of);

    private Programs() {}

    public static Program read(Path folder) {
        return read(ProgramFiles.of(folder));
    }

    public static Program read(ProgramFiles files) {
        ProgramReader.Reading reading = ProgramReader.read(files);
        assertThat(reading.diagnostics()).isEmpty();
        return reading.program();
    }

    /** The folder's program with one file replaced. */
    public static ProgramFiles with(Path folder, String file, String text) {
        TreeMap<String, String> texts = new TreeMap<>(ProgramFiles.of(folder).texts());
        texts.put(file, text);
        return new ProgramFiles(texts);
    }

    public static String text(Path folder, String file) {
        return ProgramFiles.of(folder).texts().get(file);
    }
}
