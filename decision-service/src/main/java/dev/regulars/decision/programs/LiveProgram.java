package dev.regulars.decision.programs;

import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import java.time.Instant;

/** @param kept whether the version is in the store; nothing is decided before it is */
record LiveProgram(Program program, ProgramFiles files, Instant since, boolean kept) {}
