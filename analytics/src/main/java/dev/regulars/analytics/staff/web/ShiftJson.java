package dev.regulars.analytics.staff.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.regulars.analytics.staff.Shift;
import java.time.LocalDate;

/** @param begins 22:00, by the store's clock @param minutes of the break */
record ShiftJson(
        String id,
        String store,
        LocalDate day,
        String begins,
        String ends,
        @JsonProperty("break") int minutes) {
    static ShiftJson of(Shift shift) {
        return new ShiftJson(
                shift.colleague(),
                shift.store(),
                shift.day(),
                shift.begins().toString(),
                shift.ends().toString(),
                shift.breakMinutes());
    }
}
