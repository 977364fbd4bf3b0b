package dev.regulars.decision.programs;

import dev.regulars.program.reading.Diagnostic;
import java.time.Instant;
import java.util.List;

/**
 * @param problems why the files as they are now were refused; empty when they are the live version
 * @param warnings what is doubtful about the files as they are now
 */
public record ProgramState(
        String name, String version, Instant activatedAt, List<Diagnostic> problems, List<Diagnostic> warnings) {}
