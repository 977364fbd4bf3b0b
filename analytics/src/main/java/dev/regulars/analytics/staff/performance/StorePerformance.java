package dev.regulars.analytics.staff.performance;

import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Directory;
import dev.regulars.analytics.staff.ProgramClocks;
import dev.regulars.analytics.staff.Shift;
import dev.regulars.analytics.staff.Shifts;
import dev.regulars.analytics.staff.StaffSettings;
import dev.regulars.analytics.staff.StaffTargets;
import dev.regulars.analytics.staff.TargetPeriod;
import dev.regulars.analytics.targets.Target;
import dev.regulars.analytics.targets.Targets;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out how a store's people do, from what tills sent, shifts and targets as they are now. */
@Component
public final class StorePerformance {
    private final Directory directory;
    private final Shifts shifts;
    private final StaffTargets targets;
    private final Targets storeTargets;
    private final StaffSales sales;
    private final ProgramClocks clocks;
    private final StaffSettings settings;
    private final Clock clock;

    public StorePerformance(
            Directory directory,
            Shifts shifts,
            StaffTargets targets,
            Targets storeTargets,
            StaffSales sales,
            ProgramClocks clocks,
            StaffSettings settings,
            Clock clock) {
        this.directory = directory;
        this.shifts = shifts;
        this.targets = targets;
        this.storeTargets = storeTargets;
        this.sales = sales;
        this.clocks = clocks;
        this.settings = settings;
        this.clock = clock;
    }

    public Report report(String store, LocalDate from, LocalDate to, Measure by) {
        Instant now = clock.instant();
        LastWeeks last = LastWeeks.of(to, clocks.now().day(store, now));
        LocalDate first = last.first().isBefore(from) ? last.first() : from;
        Loaded loaded = load(store, first, to, sales.byDay(store, first, to), now);
        List<Colleague> people = loaded.people().stream()
                .filter(one -> one.to() == null || !one.to().isBefore(from))
                .toList();
        Map<String, Slice> slices = new HashMap<>();
        people.forEach(one -> slices.put(one.id(), loaded.figures().slice(one, from, to)));
        Map<String, Rank> ranks = new Ranking(by, settings.minReceipts()).of(slices);
        Map<String, Sums> unknown = loaded.sales().unknown(Span.days(from, to));
        Map<String, List<Flag>> flags = new Flags(settings).of(slices, unknown.values());
        List<Row> rows = new ArrayList<>();
        for (Colleague one : people) {
            List<Flag> own = new ArrayList<>(flags.getOrDefault(one.id(), List.of()));
            Behind.of(last.of(one, loaded.figures()), settings.behind()).ifPresent(own::add);
            rows.add(new Row(
                    one,
                    Objects.requireNonNull(slices.get(one.id())),
                    Objects.requireNonNull(ranks.get(one.id())),
                    own,
                    loaded.figures().weeks(one, from, to)));
        }
        rows.sort(Comparator.comparing((Row row) -> row.rank().place(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(row -> row.colleague().shown()));
        return new Report(store, from, to, by, rows, unknown, sales.currency(store, from, to));
    }

    /** Somebody's days in a store. */
    public List<Slice> days(String store, Colleague colleague, LocalDate from, LocalDate to) {
        Loaded loaded = load(store, from, to, sales.byDay(store, from, to), clock.instant());
        return loaded.figures().days(colleague, from, to);
    }

    /** A business day by the hours in which somebody was planned or sold, then by name. */
    public List<Hour> hours(String store, LocalDate day) {
        List<Sold> sold = sales.byQuarter(store, day);
        Loaded loaded = load(store, day, day, sold, clock.instant());
        return Hours.of(loaded, day, sold, shifts.around(store, day.minusDays(1), day), store, clocks.now());
    }

    private Loaded load(String store, LocalDate from, LocalDate to, List<Sold> sold, Instant now) {
        Map<String, Colleague> all = directory.byId();
        List<Colleague> people = all.values().stream()
                .filter(one -> one.stores().contains(store)
                        && !one.from().isAfter(to)
                        && (one.to() == null || !one.to().isBefore(from)))
                .toList();
        List<String> ids = people.stream().map(Colleague::id).toList();
        Goals goals = new Goals(
                store, clocks.now(), planned(all, store, from, to), targets.of(ids, from, to), ofStore(store));
        Sales own = new Sales(store, people, sold);
        return new Loaded(people, own, goals, new Figures(own, goals, now));
    }

    /** In all months and weeks that have a day of these, and the night before: targets are divided by their hours. */
    private List<Shift> planned(Map<String, Colleague> all, String store, LocalDate from, LocalDate to) {
        LocalDate month = YearMonth.from(from).atDay(1);
        LocalDate week = TargetPeriod.week(from).from();
        LocalDate monthEnd = YearMonth.from(to).atEndOfMonth();
        LocalDate weekEnd = TargetPeriod.week(to).to();
        LocalDate first = month.isBefore(week) ? month : week;
        return shifts.around(store, first.minusDays(1), monthEnd.isAfter(weekEnd) ? monthEnd : weekEnd).stream()
                .filter(shift -> isWorked(shift, all.get(shift.colleague())))
                .toList();
    }

    private static boolean isWorked(Shift shift, @Nullable Colleague colleague) {
        return colleague != null && colleague.works(shift);
    }

    private Map<YearMonth, BigDecimal> ofStore(String store) {
        Map<YearMonth, BigDecimal> amounts = new HashMap<>();
        for (Target target : storeTargets.all()) {
            if (target.store().equals(store) && target.amount() != null) {
                amounts.put(target.month(), target.amount());
            }
        }
        return amounts;
    }
}
