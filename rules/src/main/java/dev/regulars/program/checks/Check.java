package dev.regulars.program.checks;

/** One question to a program. */
interface Check {

    void look(Subject subject, Findings findings);
}
