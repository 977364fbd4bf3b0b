package dev.regulars.analytics.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** All shifts that are known; lists go by day, colleague and beginning. */
public interface Shifts {
    /** Those of a store, and all of the colleagues who work in it, wherever: both ends included. */
    List<Shift> around(String store, LocalDate from, LocalDate to);

    /** Of these colleagues in all stores. */
    List<Shift> of(Collection<String> colleagues, LocalDate from, LocalDate to);

    /** Takes all shifts of the slots away and puts these there, in one step. */
    void replace(Set<Shift.Slot> slots, Collection<Shift> with);
}
