package dev.regulars.analytics.staff.duckdb;

import dev.regulars.analytics.staff.OldPlans;
import dev.regulars.analytics.warehouse.Warehouse;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Of the tables {@code shifts} and {@code staff_targets}. */
@Component
public final class DuckDbOldPlans implements OldPlans {
    private static final int DAYS = 7;

    private final Working working;

    public DuckDbOldPlans(Warehouse warehouse) {
        working = new Working(warehouse, "old shifts and targets");
    }

    @Override
    public int forget(LocalDate before) {
        return working.on(sql -> sql.run("DELETE FROM shifts WHERE day < ?", before)
                + sql.run("""
                        DELETE FROM staff_targets
                        WHERE period = 'week' AND begins <= ? OR period = 'month' AND begins < ?
                        """, before.minusDays(DAYS), YearMonth.from(before).atDay(1)));
    }
}
