package dev.regulars.decision.programs;

import dev.regulars.program.Program;
import dev.regulars.program.reading.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param program null when it cannot be read; it may have errors all the same
 * @param found errors and what is doubtful
 */
public record CheckedProgram(@Nullable Program program, List<Diagnostic> found) {

    public boolean isRight() {
        return program != null && found.stream().noneMatch(Diagnostic::isError);
    }
}
