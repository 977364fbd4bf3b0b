package dev.regulars.analytics.staff;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a shift, in words; null where nothing is. */
final class ShiftCheck {
    private static final Duration LONGEST = Duration.ofHours(16);

    private final Map<String, Colleague> people;
    private final StoreClocks clocks;

    /** @param people by id */
    ShiftCheck(Map<String, Colleague> people, StoreClocks clocks) {
        this.people = people;
        this.clocks = clocks;
    }

    @Nullable
    String whose(Shift.Slot slot, Viewer viewer) {
        if (!viewer.runs(slot.store())) {
            return slot.store() + " is not your store";
        }
        @Nullable Colleague colleague = people.get(slot.colleague());
        if (colleague == null) {
            return "nobody has the id " + slot.colleague();
        }
        if (!colleague.stores().contains(slot.store())) {
            return slot.colleague() + " does not work in " + slot.store();
        }
        return colleague.worksOn(slot.day()) ? null : slot.colleague() + " does not work there on " + slot.day();
    }

    @Nullable
    String when(Shift shift) {
        if (shift.begins().equals(shift.ends())) {
            return "a shift must not end when it begins";
        }
        if (!exists(shift.beginning(), shift.store()) || !exists(shift.end(), shift.store())) {
            return "there is no such time on that day, as clocks go forward";
        }
        Duration length = Duration.between(shift.beginsAt(clocks), shift.endsAt(clocks));
        if (length.isNegative() || length.isZero()) {
            return "a shift must not end when it begins";
        }
        if (length.compareTo(LONGEST) > 0) {
            return "a shift has at most " + LONGEST.toHours() + " hours";
        }
        return shift.breakMinutes() < length.toMinutes() ? null : "the break is as long as the shift";
    }

    @Nullable
    String overlap(Shift shift, Collection<Shift> others) {
        return others.stream()
                .filter(other -> other != shift && shift.overlaps(other, clocks))
                .findFirst()
                .map(other -> "overlaps with %s to %s of %s"
                        .formatted(other.begins(), other.ends(), other.day())
                        .concat(other.store().equals(shift.store()) ? "" : " in another store"))
                .orElse(null);
    }

    private boolean exists(LocalDateTime time, String store) {
        return !clocks.zone(store).getRules().getValidOffsets(time).isEmpty();
    }
}
