package dev.regulars.analytics.staff;

import dev.regulars.analytics.staff.files.ColleagueRows;
import dev.regulars.analytics.staff.files.Row;
import dev.regulars.analytics.staff.files.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts colleagues into the directory, by a file or one by one, and erases who they are. */
@Component
public final class ChangeDirectory {
    private final Directory directory;
    private final Clock clock;

    public ChangeDirectory(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Others stay as they are. @param dryRun nothing is taken, only looked at */
    public Taken file(String csv, boolean dryRun) {
        return put(ColleagueRows.ofCsv(csv), dryRun);
    }

    public Taken one(Map<String, String> form) {
        return put(ColleagueRows.ofForm(form), false);
    }

    private synchronized Taken put(Rows<Colleague> read, boolean dryRun) {
        Map<String, Colleague> after = new HashMap<>();
        directory.all().forEach(one -> after.put(one.id(), one));
        for (Row<Colleague> row : read.rows()) {
            Colleague before = after.put(row.value().id(), row.value());
            if (before != null && before.erasedAt() != null) {
                read.wrong(row.row(), "who this was is erased; the id must not be used again");
            }
        }
        Map<String, List<Colleague>> byCashier = new HashMap<>();
        after.values()
                .forEach(one -> byCashier
                        .computeIfAbsent(one.cashier(), cashier -> new java.util.ArrayList<>())
                        .add(one));
        for (Row<Colleague> row : read.rows()) {
            String clash = clash(row.value(), byCashier.getOrDefault(row.value().cashier(), List.of()));
            if (clash != null) {
                read.wrong(row.row(), clash);
            }
        }
        boolean taken = read.wrong().isEmpty() && !dryRun;
        if (taken) {
            directory.put(read.values());
        }
        return new Taken(read.rows().size(), read.wrong(), taken);
    }

    private static @Nullable String clash(Colleague colleague, List<Colleague> sameCashier) {
        return sameCashier.stream()
                .filter(other -> !other.id().equals(colleague.id()) && colleague.isMistakenFor(other))
                .findFirst()
                .map(other -> "cashier " + colleague.cashier() + " is " + other.id() + " in a store at that time")
                .orElse(null);
    }

    /**
     * Name and sign-in are gone, and the work ends today if it goes on; what was sold stays under the pseudonym. Once
     * more changes nothing.
     *
     * @return empty where there is nobody with the id
     */
    public synchronized Optional<Colleague> erase(String id, LocalDate today) {
        return directory.find(id).map(one -> {
            if (one.erasedAt() != null) {
                return one;
            }
            Colleague erased = one.erased(clock.instant(), today);
            directory.put(List.of(erased));
            return erased;
        });
    }
}
