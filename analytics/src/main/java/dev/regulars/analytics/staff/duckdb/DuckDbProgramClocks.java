package dev.regulars.analytics.staff.duckdb;

import dev.regulars.analytics.staff.ProgramClocks;
import dev.regulars.analytics.staff.StaffSettings;
import dev.regulars.analytics.staff.StoreClocks;
import dev.regulars.analytics.warehouse.Warehouse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The clocks of the newest program that told them, in all of its parts. */
@Component
public final class DuckDbProgramClocks implements ProgramClocks {
    private static final String NEWEST = """
            SELECT store_id, time_zone, CAST(day_cut_off AS VARCHAR) AS day_cut_off
            FROM program_clocks JOIN program_versions USING (event_id)
            QUALIFY rank() OVER (ORDER BY live_from DESC, number DESC) = 1 LIMIT 100000
            """;

    private final Working working;
    private final StaffSettings settings;

    public DuckDbProgramClocks(Warehouse warehouse, StaffSettings settings) {
        working = new Working(warehouse, "the stores' clocks");
        this.settings = settings;
    }

    private record Told(String store, String zone, LocalTime cutOff) {}

    @Override
    public StoreClocks now() {
        List<Told> told = working.on(sql -> sql.list(DuckDbProgramClocks::told, NEWEST));
        Map<String, ZoneId> zones = new HashMap<>();
        told.forEach(one -> zones.put(one.store(), zone(one.zone())));
        ZoneId usual = zones.getOrDefault("", settings.zone());
        return new StoreClocks(
                usual, zones, told.isEmpty() ? LocalTime.MIDNIGHT : told.get(0).cutOff());
    }

    private ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknownHere) {
            return settings.zone();
        }
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getString("store_id"), row.getString("time_zone"), LocalTime.parse(row.getString("day_cut_off")));
    }
}
