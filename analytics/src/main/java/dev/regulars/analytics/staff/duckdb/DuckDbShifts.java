package dev.regulars.analytics.staff.duckdb;

import dev.regulars.analytics.staff.Shift;
import dev.regulars.analytics.staff.Shifts;
import dev.regulars.analytics.warehouse.Warehouse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The table {@code shifts}; written by one at a time. */
@Component
public final class DuckDbShifts implements Shifts {
    private static final String SELECT = """
            SELECT colleague_id, store_id, day, CAST(begins AS VARCHAR) AS begins, CAST(ends AS VARCHAR) AS ends,
                   break_minutes FROM shifts WHERE day BETWEEN ? AND ? AND\s""";

    private static final String ORDER = " ORDER BY day, colleague_id, begins, store_id";

    private static final String AROUND = SELECT + """
            (store_id = ? OR colleague_id IN (SELECT t.colleague_id FROM staff_stores t WHERE t.store_id = ?))
            """ + ORDER;

    private static final List<String> SLOT = List.of("colleague_id", "store_id", "day");
    private static final List<String> COLUMNS =
            List.of("colleague_id", "store_id", "day", "begins", "ends", "break_minutes");
    private static final String TAKE_AWAY = """
            DELETE FROM shifts WHERE (colleague_id, store_id, day) IN
                (SELECT (colleague_id, store_id, CAST(day AS DATE)) FROM staged_slots)
            """;
    private static final String ADD = """
            INSERT INTO shifts SELECT colleague_id, store_id, CAST(day AS DATE), CAST(begins AS TIME),
                CAST(ends AS TIME), CAST(break_minutes AS INTEGER) FROM staged_shifts
            """;

    private final Working working;

    public DuckDbShifts(Warehouse warehouse) {
        working = new Working(warehouse, "shifts");
    }

    @Override
    public List<Shift> around(String store, LocalDate from, LocalDate to) {
        return working.on(sql -> sql.list(DuckDbShifts::shift, AROUND, from, to, store, store));
    }

    @Override
    public List<Shift> of(Collection<String> colleagues, LocalDate from, LocalDate to) {
        if (colleagues.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(from, to));
        values.addAll(colleagues);
        String query = SELECT + "colleague_id IN (" + Working.marks(colleagues) + ")" + ORDER;
        return working.on(sql -> sql.list(DuckDbShifts::shift, query, values.toArray()));
    }

    @Override
    public synchronized void replace(Set<Shift.Slot> slots, Collection<Shift> with) {
        working.on(sql -> {
            Staged.rows(
                    sql.connection(),
                    "staged_slots",
                    SLOT,
                    slots.stream()
                            .map(slot -> List.of(
                                    slot.colleague(), slot.store(), slot.day().toString()))
                            .toList());
            Staged.rows(
                    sql.connection(),
                    "staged_shifts",
                    COLUMNS,
                    with.stream().map(DuckDbShifts::texts).toList());
            sql.run(TAKE_AWAY);
            return sql.run(ADD);
        });
    }

    private static List<String> texts(Shift shift) {
        return List.of(
                shift.colleague(),
                shift.store(),
                shift.day().toString(),
                shift.begins().toString(),
                shift.ends().toString(),
                Integer.toString(shift.breakMinutes()));
    }

    private static Shift shift(ResultSet row) throws SQLException {
        return new Shift(
                row.getString("colleague_id"),
                row.getString("store_id"),
                row.getObject("day", LocalDate.class),
                LocalTime.parse(row.getString("begins")),
                LocalTime.parse(row.getString("ends")),
                row.getInt("break_minutes"));
    }
}
