package dev.regulars.decision.feedback.web;

import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param day null when none was typed */
record TypedDay(@Nullable LocalDate day) {

    static final Problem WRONG = Problem.of(ProblemCode.INVALID_VALUE, "day must be a day like 2026-11-21");

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    /** Empty for what is no day, or of no year in which somebody could have said something. */
    static Optional<TypedDay> of(String text) {
        if (text.isEmpty()) {
            return Optional.of(new TypedDay(null));
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(new TypedDay(day))
                    .filter(one -> day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
