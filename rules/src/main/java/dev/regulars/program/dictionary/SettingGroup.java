package dev.regulars.program.dictionary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings that belong together, as a form shows them. */
public enum SettingGroup {
    PROGRAM("Program", "name", "currency", "time-zone", "day-cut-off", "week-start"),
    EARNING_BASE("What earns", "prices-include-tax", "earning-base.", "minimums."),
    EARNING(
            "How it earns",
            "earn-rates",
            "base-step",
            "campaign-step",
            "base-with-campaigns",
            "multipliers",
            "rounding",
            "rounding-level",
            "point-value"),
    LANES("Lanes", "lanes"),
    TIERS("Tiers", "tiers."),
    POINTS("Points", "points."),
    REDEMPTION("Paying with points", "redemption."),
    OFFERS("Personal offers", "offers."),
    RETURNS("Returns", "returns."),
    MEMBERS("Members", "enrolment", "claim-days"),
    REFERRALS("Referrals", "referrals.");

    /** Where the last word of a path says too little. */
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("earning-base.tax", "Points on the tax"),
            Map.entry("minimums.tax", "Tax in minimum spends"),
            Map.entry("minimums.after", "Minimum spends are looked at after"),
            Map.entry("tiers.counts", "A new tier counts from"),
            Map.entry("tiers.points", "Points that count"),
            Map.entry("tiers.order", "Tiers, lowest first"),
            Map.entry("points.available", "Points can be spent"),
            Map.entry("redemption.minimum", "Fewest points"),
            Map.entry("redemption.step", "In steps of"),
            Map.entry("redemption.as", "Points are taken as"),
            Map.entry("offers.count", "Offers at once"),
            Map.entry("returns.method", "How points are taken back"),
            Map.entry("returns.wait-days", "Wait for the sale"),
            Map.entry("referrals.wait-days", "The purchase has to stand"),
            Map.entry("referrals.within-days", "From the enrolment"));

    private final String title;
    private final List<String> paths;

    /** @param paths whole ones, or sections with their dot */
    SettingGroup(String title, String... paths) {
        this.title = title;
        this.paths = List.of(paths);
    }

    public String title() {
        return title;
    }

    public List<Setting> settings() {
        return Settings.ALL.stream().filter(setting -> has(setting.path())).toList();
    }

    private boolean has(String path) {
        return paths.stream().anyMatch(one -> one.endsWith(".") ? path.startsWith(one) : path.equals(one));
    }

    /** "Day cut off" of {@code day-cut-off}; a section's name is told by the group. */
    public static String title(Setting setting) {
        String said = TITLES.get(setting.path());
        if (said != null) {
            return said;
        }
        String words = setting.path().substring(setting.path().indexOf('.') + 1).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** What its number counts; null when it is none, or is money. */
    public static @Nullable String unit(Setting setting) {
        String path = setting.path();
        if (setting.type() == CellType.PERCENT) {
            return "%";
        }
        if (path.endsWith("-days")) {
            return "days";
        }
        if (path.endsWith("-months")) {
            return "months";
        }
        return path.startsWith("redemption.") && setting.type() == CellType.WHOLE ? "points" : null;
    }

    /** The setting of this path; null when there is none. */
    public static @Nullable Setting setting(String path) {
        return Settings.ALL.stream()
                .filter(setting -> setting.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    /** Every setting is in one. */
    static boolean isComplete() {
        return Settings.ALL.stream()
                .allMatch(setting -> Arrays.stream(values())
                                .filter(group -> group.has(setting.path()))
                                .count()
                        == 1);
    }
}
