package dev.regulars.decision.deciding;

import java.time.LocalDate;

/** What an operation was asked to do. */
record AskedDay(LocalDate day) {}
