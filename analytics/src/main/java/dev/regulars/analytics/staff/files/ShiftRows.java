package dev.regulars.analytics.staff.files;

import dev.regulars.analytics.staff.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shifts as a file: {@code id,store,day,begins,ends,break}, then {@code S-1042,LON-01,2026-03-09,09:00,17:30,30}. All
 * shifts of a colleague's day in a store are replaced by those of the file; a row without times leaves none.
 */
public final class ShiftRows {
    public static final int MOST = 20_000;
    private static final List<String> HEAD = List.of("id", "store", "day", "begins", "ends", "break");

    private ShiftRows() {}

    /** @param shift null: there is none on this day */
    public record Wanted(Shift.Slot slot, @Nullable Shift shift) {}

    public static Rows<Wanted> ofCsv(String text) {
        return Rows.ofCsv(text, HEAD, MOST, ShiftRows::read, wanted -> wanted);
    }

    public static Rows<Wanted> ofForm(List<Map<String, String>> entries) {
        return Rows.ofForm(entries, MOST, ShiftRows::read, wanted -> wanted);
    }

    private static Wanted read(Fields fields) throws WrongField {
        String id = fields.id("id");
        String store = fields.code("store");
        LocalDate day = fields.day("day");
        Shift.Slot slot = new Shift.Slot(id, store, day);
        if (fields.get("begins").isEmpty() && fields.get("ends").isEmpty()) {
            return new Wanted(slot, null);
        }
        Long pause = fields.count("break");
        int minutes = pause == null ? 0 : Math.toIntExact(pause);
        return new Wanted(slot, new Shift(id, store, day, fields.time("begins"), fields.time("ends"), minutes));
    }
}
