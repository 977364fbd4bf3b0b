package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.LaneMode;
import dev.regulars.program.dictionary.Settings;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.ProgramReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lanes without rows, and rows of a lane that hold together although only one can count. */
final class Lanes implements Check {

    @Override
    public void look(Subject subject, Findings findings) {
        Map<String, LaneMode> lanes = subject.program().settings().lanes();
        Set<String> empty = new HashSet<>(lanes.keySet());
        subject.program().campaigns().forEach(row -> empty.remove(row.lane()));
        empty.forEach(lane -> findings.file(
                Code.LANE_EMPTY,
                ProgramReader.SETTINGS_FILE,
                Settings.LANES.path() + "." + lane,
                "no row of campaigns.csv is in lane \"" + lane + "\"",
                "take the lane out, or write its rows"));
        Map<List<Object>, Campaign> seen = new HashMap<>();
        for (Campaign row : subject.running()) {
            LaneMode mode = lanes.getOrDefault(row.lane(), LaneMode.ALL);
            Campaign same = mode == LaneMode.ALL
                    ? null
                    : seen.putIfAbsent(List.of(row.lane(), row.effect().isDiscount(), conditions(row)), row);
            if (same != null) {
                findings.row(
                        Code.LANE_CONFLICT,
                        Table.CAMPAIGNS,
                        row.id(),
                        "lane",
                        "has the same conditions as \"" + same.id() + "\", and only one row of lane \"" + row.lane()
                                + "\" counts",
                        "delete one of them, or put them into different lanes");
            }
        }
    }

    /** Equal for rows that always hold together. */
    static List<Object> conditions(Campaign row) {
        return List.of(
                row.circumstances(),
                row.member(),
                row.basket(),
                row.when() == null ? "" : row.when().text());
    }
}
