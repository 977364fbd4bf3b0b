package dev.regulars.program.reading;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.BaseWithCampaigns;
import dev.regulars.program.Downgrade;
import dev.regulars.program.EarningSettings;
import dev.regulars.program.EarningSettings.Step;
import dev.regulars.program.Enrolment;
import dev.regulars.program.LaneMode;
import dev.regulars.program.MinimumsAfter;
import dev.regulars.program.Multipliers;
import dev.regulars.program.OfferSettings;
import dev.regulars.program.PointsMetric;
import dev.regulars.program.ProgramDiscounts;
import dev.regulars.program.ProgramSettings;
import dev.regulars.program.RateChoice;
import dev.regulars.program.ReferralSettings;
import dev.regulars.program.ReturnMethod;
import dev.regulars.program.Returns;
import dev.regulars.program.ReturnsWithoutReceipt;
import dev.regulars.program.RoundingLevel;
import dev.regulars.program.Tax;
import dev.regulars.program.TierSettings;
import dev.regulars.program.TierSettings.Counts;
import dev.regulars.program.TierSettings.Timing;
import dev.regulars.program.TierSettings.Window;
import dev.regulars.program.dictionary.Settings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code program.yaml}; what may stand in it, and what is meant where it says nothing, are {@link Settings}. */
final class SettingsReader {

    static final String FILE = ProgramReader.SETTINGS_FILE;

    private final YamlSettings yaml;

    private SettingsReader(YamlSettings yaml) {
        this.yaml = yaml;
    }

    record Read(String name, ProgramSettings settings) {}

    static Read read(YamlMap file) {
        SettingsReader reader = new SettingsReader(new YamlSettings(file));
        Map<String, LaneMode> lanes = lanes(file.map(Settings.LANES.path()));
        Read read = new Read(reader.yaml.text(Settings.NAME), reader.settings(lanes));
        reader.yaml.reportUnread();
        return read;
    }

    private ProgramSettings settings(Map<String, LaneMode> lanes) {
        PointsSettingsReader points = new PointsSettingsReader(yaml);
        return new ProgramSettings(
                yaml.parsed(Settings.CURRENCY, CurrencyUnit::of, new CurrencyUnit("XXX", 2)),
                yaml.parsed(Settings.TIME_ZONE, ZoneId::of, ZoneId.of("UTC")),
                yaml.parsed(Settings.DAY_CUT_OFF, LocalTime::parse, LocalTime.MIDNIGHT),
                yaml.choice(Settings.WEEK_START, DayOfWeek.class),
                earning(),
                lanes,
                tiers(),
                new OfferSettings(
                        yaml.whole(Settings.OFFER_COUNT),
                        yaml.whole(Settings.OFFERS_PER_CATEGORY),
                        yaml.parsed(Settings.OFFER_HOLD_OUT, SettingsReader::percent, BigDecimal.ZERO),
                        yaml.whole(Settings.HALF_LIFE)),
                points.points(),
                points.redemption(),
                new Returns(
                        yaml.choice(Settings.RETURN_METHOD, ReturnMethod.class),
                        yaml.choice(Settings.WITHOUT_RECEIPT, ReturnsWithoutReceipt.class),
                        yaml.whole(Settings.RETURN_WAIT)),
                yaml.choice(Settings.ENROLMENT, Enrolment.class),
                yaml.whole(Settings.CLAIM_DAYS),
                new ReferralSettings(
                        yaml.parsed(Settings.REFERRAL_MIN_SPEND, SettingsReader::amount, BigDecimal.ZERO),
                        yaml.whole(Settings.REFERRAL_WITHIN),
                        yaml.whole(Settings.REFERRAL_WAIT)),
                yaml.parsed(Settings.POINT_VALUE, SettingsReader::amount, BigDecimal.ZERO));
    }

    private EarningSettings earning() {
        return new EarningSettings(
                yaml.yes(Settings.PRICES_INCLUDE_TAX),
                yaml.choice(Settings.BASE_TAX, Tax.class),
                yaml.choice(Settings.MINIMUMS_TAX, Tax.class),
                yaml.choice(Settings.MINIMUMS_AFTER, MinimumsAfter.class),
                yaml.choice(Settings.PROGRAM_DISCOUNTS, ProgramDiscounts.class),
                yaml.words(Settings.EXCLUDED_TENDERS),
                yaml.choice(Settings.EARN_RATES, RateChoice.class),
                yaml.choice(Settings.BASE_STEP, Step.class),
                yaml.choice(Settings.CAMPAIGN_STEP, Step.class),
                yaml.choice(Settings.BASE_WITH_CAMPAIGNS, BaseWithCampaigns.class),
                yaml.choice(Settings.MULTIPLIERS, Multipliers.class),
                yaml.choice(Settings.ROUNDING, RoundingMode.class),
                yaml.choice(Settings.ROUNDING_LEVEL, RoundingLevel.class));
    }

    private TierSettings tiers() {
        List<String> order = List.copyOf(yaml.words(Settings.TIERS));
        return new TierSettings(
                order.isEmpty() ? List.of("none") : order,
                yaml.choice(Settings.TIER_WINDOW, Window.class),
                yaml.whole(Settings.WINDOW_MONTHS),
                yaml.choice(Settings.TIER_COUNTS, Counts.class),
                yaml.choice(Settings.TIER_POINTS, PointsMetric.class),
                yaml.choice(Settings.UPGRADE, Timing.class),
                yaml.choice(Settings.DOWNGRADE, Downgrade.class),
                yaml.choice(Settings.DOWNGRADE_AT, Timing.class),
                yaml.whole(Settings.GRACE_DAYS),
                yaml.whole(Settings.HOLD_DAYS));
    }

    private static Map<String, LaneMode> lanes(YamlMap lanes) {
        Map<String, LaneMode> modes = new LinkedHashMap<>();
        for (String lane : lanes.keys()) {
            modes.put(lane, lanes.oneOf(lane, LaneMode.class, LaneMode.ALL));
        }
        return modes;
    }

    static BigDecimal percent(String text) {
        BigDecimal percent = new BigDecimal(text.toLowerCase(Locale.ROOT));
        if (percent.signum() < 0 || percent.compareTo(new BigDecimal(100)) > 0) {
            throw new IllegalArgumentException("it is not between 0 and 100");
        }
        return percent;
    }

    static BigDecimal amount(String text) {
        BigDecimal value = new BigDecimal(text);
        if (value.signum() < 0 || value.scale() > 6 || value.compareTo(new BigDecimal(1_000_000)) > 0) {
            throw new IllegalArgumentException("it is not between 0 and 1000000 with at most 6 decimals");
        }
        return value;
    }
}
