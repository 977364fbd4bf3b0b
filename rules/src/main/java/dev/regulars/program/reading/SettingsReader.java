package dev.regulars.program.reading;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.ProgramSettings;
import dev.regulars.program.ProgramSettings.BaseStep;
import dev.regulars.program.ProgramSettings.Enrolment;
import dev.regulars.program.ProgramSettings.LaneMode;
import dev.regulars.program.ProgramSettings.Multipliers;
import dev.regulars.program.ProgramSettings.ReturnsWithoutReceipt;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code program.yaml}. Every setting but name, currency, time zone and tiers has a default, given here. */
final class SettingsReader {

    static final String FILE = "program.yaml";

    private final YamlMap yaml;

    private SettingsReader(YamlMap yaml) {
        this.yaml = yaml;
    }

    record Read(String name, ProgramSettings settings) {}

    static Read read(YamlMap yaml) {
        SettingsReader reader = new SettingsReader(yaml);
        Read read = new Read(yaml.text("name", "unnamed", true), reader.settings());
        yaml.reportUnread();
        return read;
    }

    private ProgramSettings settings() {
        YamlMap base = yaml.map("earning-base");
        YamlMap tiers = yaml.map("tiers");
        YamlMap returns = yaml.map("returns");
        List<String> order = tiers.texts("order");
        if (order.isEmpty()) {
            tiers.missing("order");
        }
        ProgramSettings settings = new ProgramSettings(
                yaml.parsed("currency", CurrencyUnit::of, new CurrencyUnit("XXX", 2), true),
                yaml.parsed("time-zone", ZoneId::of, ZoneId.of("UTC"), true),
                yaml.parsed("day-cut-off", LocalTime::parse, LocalTime.MIDNIGHT, false),
                new LinkedHashSet<>(base.texts("excluded-tenders")),
                yaml.oneOf("base-step", BaseStep.class, BaseStep.NONE),
                yaml.parsed("rounding", SettingsReader::rounding, RoundingMode.FLOOR, false),
                yaml.oneOf("multipliers", Multipliers.class, Multipliers.ADD),
                lanes(yaml.map("lanes")),
                order.isEmpty() ? List.of("none") : order,
                tiers.whole("window-months", 12, 1, 120),
                yaml.oneOf("enrolment", Enrolment.class, Enrolment.AUTOMATIC),
                returns.oneOf("without-receipt", ReturnsWithoutReceipt.class, ReturnsWithoutReceipt.BASE_RATE));
        base.reportUnread();
        tiers.reportUnread();
        returns.reportUnread();
        return settings;
    }

    private static Map<String, LaneMode> lanes(YamlMap lanes) {
        Map<String, LaneMode> modes = new LinkedHashMap<>();
        for (String lane : lanes.keys()) {
            modes.put(lane, lanes.oneOf(lane, LaneMode.class, LaneMode.ALL));
        }
        return modes;
    }

    private static RoundingMode rounding(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "floor" -> RoundingMode.FLOOR;
            case "half-up" -> RoundingMode.HALF_UP;
            case "half-even" -> RoundingMode.HALF_EVEN;
            case "ceiling" -> RoundingMode.CEILING;
            default -> throw new IllegalArgumentException("is none of floor, half-up, half-even, ceiling");
        };
    }
}
