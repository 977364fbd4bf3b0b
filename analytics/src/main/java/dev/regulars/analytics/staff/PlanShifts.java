package dev.regulars.analytics.staff;

import dev.regulars.analytics.staff.files.Row;
import dev.regulars.analytics.staff.files.Rows;
import dev.regulars.analytics.staff.files.ShiftRows;
import dev.regulars.analytics.staff.files.ShiftRows.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans who works when: a store's week as a whole, or days out of a file. */
@Component
public final class PlanShifts {
    private static final int LAST_OF_WEEK = 6;

    private final Shifts shifts;
    private final Directory directory;
    private final ProgramClocks clocks;

    public PlanShifts(Shifts shifts, Directory directory, ProgramClocks clocks) {
        this.shifts = shifts;
        this.directory = directory;
        this.clocks = clocks;
    }

    public Week week(String store, LocalDate monday) {
        List<Shift> there = shifts.around(store, monday, monday.plusDays(LAST_OF_WEEK)).stream()
                .filter(shift -> shift.store().equals(store))
                .toList();
        return new Week(store, monday, Integer.toHexString(there.hashCode()), there);
    }

    /**
     * Puts these in place of all shifts that the store has in the week.
     *
     * @param version of the week that was changed; empty is returned when somebody else made something else of it
     */
    public synchronized Optional<Taken> week(
            String store, LocalDate monday, String version, List<Map<String, String>> entries, Viewer viewer) {
        Week before = week(store, monday);
        Rows<Wanted> read = ShiftRows.ofForm(entries);
        if (!before.version().equals(version) && !isThere(read, before)) {
            return Optional.empty();
        }
        Set<Shift.Slot> slots = new HashSet<>();
        before.shifts().forEach(shift -> slots.add(shift.slot()));
        for (Row<Wanted> row : read.rows()) {
            Shift.Slot slot = row.value().slot();
            boolean within = slot.store().equals(store)
                    && !slot.day().isBefore(monday)
                    && !slot.day().isAfter(monday.plusDays(LAST_OF_WEEK));
            if (!within) {
                read.wrong(row.row(), "is of another store or week");
            }
        }
        return Optional.of(put(read, slots, viewer, false));
    }

    /** As after an answer that got lost, when the same is sent again. */
    private static boolean isThere(Rows<Wanted> read, Week week) {
        List<Shift> wanted = read.values().stream()
                .map(Wanted::shift)
                .filter(Objects::nonNull)
                .toList();
        return read.wrong().isEmpty()
                && wanted.size() == week.shifts().size()
                && new HashSet<>(wanted).equals(new HashSet<>(week.shifts()));
    }

    /** Days that the file does not name stay as they are. @param dryRun nothing is taken, only looked at */
    public synchronized Taken file(String csv, boolean dryRun, Viewer viewer) {
        return put(ShiftRows.ofCsv(csv), new HashSet<>(), viewer, dryRun);
    }

    private Taken put(Rows<Wanted> read, Set<Shift.Slot> slots, Viewer viewer, boolean dryRun) {
        ShiftCheck check = new ShiftCheck(directory.byId(), clocks.now());
        List<Shift> wanted = new ArrayList<>();
        for (Row<Wanted> row : read.rows()) {
            Shift shift = row.value().shift();
            slots.add(row.value().slot());
            String reason = check.whose(row.value().slot(), viewer);
            if (reason == null && shift != null) {
                wanted.add(shift);
                reason = check.when(shift);
            }
            note(read, row, reason);
        }
        if (read.wrong().isEmpty()) {
            overlaps(read, check, around(wanted, slots));
        }
        boolean taken = read.wrong().isEmpty() && !dryRun;
        if (taken) {
            shifts.replace(slots, wanted);
        }
        return new Taken(read.rows().size(), read.wrong(), taken);
    }

    /** With those that stay, from the day before the first to the day after the last: nights reach over. */
    private Map<String, List<Shift>> around(List<Shift> wanted, Set<Shift.Slot> slots) {
        Map<String, List<Shift>> all = new HashMap<>();
        if (wanted.isEmpty()) {
            return all;
        }
        Set<String> ids = new HashSet<>();
        wanted.forEach(shift -> ids.add(shift.colleague()));
        LocalDate first =
                wanted.stream().map(Shift::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                wanted.stream().map(Shift::day).max(LocalDate::compareTo).orElseThrow();
        List<Shift> both = new ArrayList<>(wanted);
        shifts.of(ids, first.minusDays(1), last.plusDays(1)).stream()
                .filter(shift -> !slots.contains(shift.slot()))
                .forEach(both::add);
        both.forEach(shift ->
                all.computeIfAbsent(shift.colleague(), id -> new ArrayList<>()).add(shift));
        return all;
    }

    private static void overlaps(Rows<Wanted> read, ShiftCheck check, Map<String, List<Shift>> all) {
        for (Row<Wanted> row : read.rows()) {
            Shift shift = row.value().shift();
            if (shift != null) {
                note(read, row, check.overlap(shift, near(shift, Objects.requireNonNull(all.get(shift.colleague())))));
            }
        }
    }

    private static List<Shift> near(Shift shift, List<Shift> all) {
        return all.stream()
                .filter(other -> Math.abs(other.day().toEpochDay() - shift.day().toEpochDay()) <= 1)
                .toList();
    }

    private static void note(Rows<Wanted> read, Row<Wanted> row, @Nullable String reason) {
        if (reason != null) {
            read.wrong(row.row(), reason);
        }
    }
}
