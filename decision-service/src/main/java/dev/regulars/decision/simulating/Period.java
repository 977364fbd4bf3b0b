package dev.regulars.decision.simulating;

import java.time.LocalDate;

/** Business days, both included. */
public record Period(LocalDate from, LocalDate to) {

    boolean contains(String day) {
        return from.toString().compareTo(day) <= 0 && to.toString().compareTo(day) >= 0;
    }
}
