package dev.regulars.program.reading;

/** An {@code ERROR} keeps a program from being published; a {@code WARNING} is shown beside it. */
public enum Severity {
    ERROR,
    WARNING
}
