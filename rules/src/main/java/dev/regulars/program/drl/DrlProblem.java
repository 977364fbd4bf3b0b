package dev.regulars.program.drl;

import org.jspecify.annotations.Nullable;

/**
 * Why a {@code .drl} does not compile.
 *
 * @param file its name
 * @param line from 1; null when it is not known
 * @param message Drools' words
 */
public record DrlProblem(String file, @Nullable Integer line, String message) {}
