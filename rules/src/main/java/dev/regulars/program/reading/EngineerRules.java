package dev.regulars.program.reading;

/** Whether a program may bring rules of an engineer, {@code *.drl}. They are Java: whoever writes them is trusted. */
public enum EngineerRules {
    /** A program that has any is refused. */
    OFF,
    ALLOWED
}
