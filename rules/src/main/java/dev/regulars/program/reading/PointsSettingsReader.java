package dev.regulars.program.reading;

import dev.regulars.program.Availability;
import dev.regulars.program.CodeCheck;
import dev.regulars.program.Expiry;
import dev.regulars.program.OrderOfUse;
import dev.regulars.program.PointsSettings;
import dev.regulars.program.RedeemedAs;
import dev.regulars.program.RedemptionSettings;
import dev.regulars.program.Shortfall;
import dev.regulars.program.dictionary.PointsSettingList;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;

/** Reads {@code points} and {@code redemption} of {@code program.yaml}. */
final class PointsSettingsReader {

    private static final int MAX_NOTICES = 5;

    private final YamlSettings yaml;

    PointsSettingsReader(YamlSettings yaml) {
        this.yaml = yaml;
    }

    PointsSettings points() {
        Expiry expiry = yaml.choice(PointsSettingList.EXPIRY, Expiry.class);
        List<MonthDay> dates = yaml.words(PointsSettingList.EXPIRY_DATES, day -> MonthDay.parse("--" + day));
        if (expiry == Expiry.DATES && dates.isEmpty()) {
            yaml.wrong(PointsSettingList.EXPIRY_DATES, "it has no date, and points.expiry says dates");
        }
        return new PointsSettings(
                expiry,
                yaml.whole(PointsSettingList.EXPIRY_MONTHS),
                dates,
                yaml.choice(PointsSettingList.AVAILABLE, Availability.class),
                availableAfter(),
                yaml.choice(PointsSettingList.ORDER_OF_USE, OrderOfUse.class),
                yaml.choice(PointsSettingList.SHORTFALL, Shortfall.class),
                yaml.whole(PointsSettingList.RETURNED_GRACE_DAYS),
                noticeDays());
    }

    private List<Integer> noticeDays() {
        List<Integer> days = yaml.words(PointsSettingList.NOTICE_DAYS, Integer::valueOf).stream()
                .distinct()
                .sorted()
                .toList();
        if (days.size() > MAX_NOTICES || days.stream().anyMatch(day -> day < 1 || day > 365)) {
            yaml.wrong(PointsSettingList.NOTICE_DAYS, "it must be at most 5 numbers between 1 and 365");
        }
        return days;
    }

    private int availableAfter() {
        int after = yaml.whole(PointsSettingList.AVAILABLE_AFTER);
        boolean dayOfMonth = yaml.choice(PointsSettingList.AVAILABLE, Availability.class) == Availability.DAY_OF_MONTH;
        if (dayOfMonth && after > 31) {
            yaml.wrong(PointsSettingList.AVAILABLE_AFTER, "no month has a day " + after);
        }
        return after;
    }

    RedemptionSettings redemption() {
        return new RedemptionSettings(
                yaml.whole(PointsSettingList.REDEMPTION_MINIMUM),
                yaml.whole(PointsSettingList.REDEMPTION_STEP),
                yaml.parsed(PointsSettingList.REDEMPTION_SHARE, SettingsReader::percent, BigDecimal.ZERO),
                yaml.parsed(PointsSettingList.REDEMPTION_BASKET, SettingsReader::amount, BigDecimal.ZERO),
                yaml.choice(PointsSettingList.REDEEMED_AS, RedeemedAs.class),
                yaml.choice(PointsSettingList.CODE_CHECK, CodeCheck.class));
    }
}
