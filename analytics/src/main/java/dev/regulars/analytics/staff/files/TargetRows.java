package dev.regulars.analytics.staff.files;

import dev.regulars.analytics.staff.StaffTarget;
import dev.regulars.analytics.staff.TargetPeriod;
import java.util.List;
import java.util.Map;

/**
 * Targets as a file: {@code id,period,sales,enrolments}, then {@code S-1042,2026-03,8000.00,20} for a month, or {@code
 * S-1042,2026-03-09,2000.00,5} for the week of that Monday. A row without either takes a target away.
 */
public final class TargetRows {
    public static final int MOST = 20_000;
    private static final List<String> HEAD = List.of("id", "period", "sales", "enrolments");

    private TargetRows() {}

    public static Rows<StaffTarget> ofCsv(String text) {
        return Rows.ofCsv(text, HEAD, MOST, TargetRows::read, TargetRows::key);
    }

    public static Rows<StaffTarget> ofForm(List<Map<String, String>> entries) {
        return Rows.ofForm(entries, MOST, TargetRows::read, TargetRows::key);
    }

    private static Object key(StaffTarget target) {
        return List.of(target.colleague(), target.period());
    }

    private static StaffTarget read(Fields fields) throws WrongField {
        String id = fields.id("id");
        TargetPeriod period = TargetPeriod.read(fields.get("period"));
        if (period == null) {
            throw new WrongField("period must be a month like 2026-03, or the Monday of a week like 2026-03-09");
        }
        return new StaffTarget(id, period, fields.amount("sales"), fields.count("enrolments"));
    }
}
