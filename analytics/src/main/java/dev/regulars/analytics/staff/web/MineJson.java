package dev.regulars.analytics.staff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody's own days, by store, with the shifts in all of them. */
record MineJson(LocalDate from, LocalDate to, List<InStore> stores, List<ShiftJson> shifts) {

    /** @param person with place and flags, and nobody else's figures */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InStore(String store, String name, @Nullable String currency, RowJson person, List<SliceJson> days) {}
}
