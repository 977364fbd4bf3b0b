package dev.regulars.analytics.staff;

import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.kpis.duckdb.DuckDbKpis;
import dev.regulars.analytics.people.CurrentPerson;
import dev.regulars.analytics.people.Person;
import dev.regulars.analytics.people.Role;
import dev.regulars.analytics.people.SignedIn;
import dev.regulars.analytics.staff.duckdb.DuckDbDirectory;
import dev.regulars.analytics.staff.duckdb.DuckDbOldPlans;
import dev.regulars.analytics.staff.duckdb.DuckDbProgramClocks;
import dev.regulars.analytics.staff.duckdb.DuckDbShifts;
import dev.regulars.analytics.staff.duckdb.DuckDbStaffSales;
import dev.regulars.analytics.staff.duckdb.DuckDbStaffTargets;
import dev.regulars.analytics.staff.performance.HeldAbout;
import dev.regulars.analytics.staff.performance.StorePerformance;
import dev.regulars.analytics.targets.Targets;
import dev.regulars.analytics.targets.duckdb.DuckDbTargets;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** All of staff on a real database, at a fixed instant, by London's clock. */
public final class StaffFixture implements AutoCloseable {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final Viewer ANALYST = new Viewer(true, Set.of(), List.of());

    public final TestWarehouse warehouse;
    public final Clock clock;
    public final Directory directory;
    public final Shifts shifts;
    public final StaffTargets targets;
    public final Targets storeTargets;
    public final ProgramClocks clocks;
    public final ChangeDirectory change;
    public final PlanShifts plan;
    public final SetTargets set;
    public final StorePerformance performance;
    public final HeldAbout held;
    public final Retention retention;
    public final Viewers viewers;
    public final DuckDbKpis kpis;
    private long sold;

    public StaffFixture(Path folder, String now) {
        this(folder, now, LONDON);
    }

    public StaffFixture(Path folder, String now, ZoneId zoneOfShifts) {
        StaffSettings settings =
                new StaffSettings(zoneOfShifts, 30, 0.05, 0.9, Duration.ofDays(180), Duration.ofDays(800));
        warehouse = new TestWarehouse(folder);
        clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        directory = new DuckDbDirectory(warehouse.warehouse());
        shifts = new DuckDbShifts(warehouse.warehouse());
        targets = new DuckDbStaffTargets(warehouse.warehouse());
        storeTargets = new DuckDbTargets(warehouse.warehouse());
        clocks = new DuckDbProgramClocks(warehouse.warehouse(), settings);
        change = new ChangeDirectory(directory, clock);
        plan = new PlanShifts(shifts, directory, clocks);
        set = new SetTargets(targets, directory);
        DuckDbStaffSales sales = new DuckDbStaffSales(warehouse.reader());
        performance = new StorePerformance(directory, shifts, targets, storeTargets, sales, clocks, settings, clock);
        held = new HeldAbout(shifts, targets, sales);
        retention =
                new Retention(directory, change, new DuckDbOldPlans(warehouse.warehouse()), settings, clocks, clock);
        viewers = new Viewers(new CurrentPerson(), directory, clocks, clock);
        kpis = new DuckDbKpis(warehouse.reader(), TestWarehouse.KPI_SETTINGS);
    }

    /** Rows of the directory's file, without the head. */
    public StaffFixture people(String... rows) {
        return taken(change.file("id,cashier,name,post,stores,from,to,sign_in\n" + String.join("\n", rows), false));
    }

    public StaffFixture shifts(String... rows) {
        return taken(plan.file("id,store,day,begins,ends,break\n" + String.join("\n", rows), false, ANALYST));
    }

    public StaffFixture targets(String... rows) {
        return taken(set.file("id,period,sales,enrolments\n" + String.join("\n", rows), false, ANALYST));
    }

    private StaffFixture taken(Taken taken) {
        if (!taken.taken()) {
            throw new IllegalStateException(String.valueOf(taken.wrong()));
        }
        return this;
    }

    /** As tills tell them, past the topic. */
    public void sell(List<TillSale> sales) {
        String rows = sales.stream().map(this::row).collect(Collectors.joining(",\n"));
        warehouse.execute("INSERT INTO decisions VALUES " + rows);
    }

    private String row(TillSale sale) {
        sold++;
        String member = sale.member() ? "'m-" + sold + "'" : "NULL";
        String cashier = sale.cashier() == null ? "NULL" : "'" + sale.cashier() + "'";
        BigDecimal net = BigDecimal.valueOf(sale.pence(), 2);
        return """
                (%d, 'd-%d', 'a-%d', 1, %d, %d, %s, %b, '%s', NULL, TIMESTAMP '%s', DATE '%s', %d, '%s', '1', %s,
                 'store', 'GBP', %s, %s, 0, 0, NULL, NULL, 1, 'v1')""".formatted(
                        sold,
                        sold,
                        sold,
                        sold,
                        -sold,
                        member,
                        sale.enrolled(),
                        sale.type(),
                        sale.at().atZone(ZoneOffset.UTC).toLocalDateTime(),
                        sale.day(),
                        sale.day().toEpochDay(),
                        sale.store(),
                        cashier,
                        net,
                        net);
    }

    /** On this thread, as behind the door. */
    public static void signIn(String name, Role... roles) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new SignedIn(new Person(name, Set.of(roles)), null, Instant.EPOCH)));
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        warehouse.close();
    }
}
