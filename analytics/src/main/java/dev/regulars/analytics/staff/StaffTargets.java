package dev.regulars.analytics.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** All targets of colleagues that are known. */
public interface StaffTargets {
    /** Whose periods have a day of these, of these colleagues; by colleague and period. */
    List<StaffTarget> of(Collection<String> colleagues, LocalDate from, LocalDate to);

    /** Those of other colleagues and periods stay; all of these are taken, or none. */
    void put(Collection<StaffTarget> targets);
}
