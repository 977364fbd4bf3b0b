package dev.regulars.program;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code messages.csv} that says what it is sent on: what goes to whom, by which channel.
 *
 * @param id its key; rows of other languages have the same
 * @param active false switches it off and keeps it
 * @param tiers of the members who get it; empty for all
 * @param holdOut percentage of members who never get it, to measure by
 * @param timing when it is sent
 * @param texts by language; the one for every other language, which is always there, has the empty text as its key
 */
public record Notice(
        String id,
        Occasion on,
        Channel channel,
        Purpose purpose,
        boolean active,
        Set<String> tiers,
        BigDecimal holdOut,
        Timing timing,
        Map<String, Text> texts) {

    /** What a member is told something on, and what can be filled in then. */
    public enum Occasion {
        /** A sale, or a claim of one, gave points. */
        POINTS_EARNED("points", "balance", "tier", "program"),
        VOUCHER_ISSUED("name", "until", "balance", "tier", "program"),
        TIER_UP("tier", "balance", "program"),
        TIER_DOWN("tier", "balance", "program"),
        /** Points end in so many days as the settings of points say. */
        POINTS_EXPIRING("points", "until", "balance", "tier", "program"),
        /** Of a member who told it; of one born on 29 February, in other years on the 28th. */
        BIRTHDAY("balance", "tier", "program"),
        /** So many days after the last purchase. */
        WIN_BACK("days", "balance", "tier", "program"),
        /** To all at once, on one day. */
        ON_A_DAY("balance", "tier", "program"),
        /** On one day of each week, of whom the program has an offer for. */
        OFFER_OF_THE_WEEK("offer", "reason", "balance", "tier", "program"),
        /** A sale of the member: asks how it was, by the link. */
        PURCHASE("link", "store", "balance", "tier", "program"),
        /** The member agreed to messages of the channel; it holds when it was confirmed by the link. */
        CONSENT_GIVEN("link", "program");

        private final Set<String> placeholders;

        Occasion(String... placeholders) {
            this.placeholders = Set.of(placeholders);
        }

        public Set<String> placeholders() {
            return placeholders;
        }
    }

    /** By what it goes. */
    public enum Channel {
        EMAIL,
        SMS
    }

    /** What it is for, which the member allows or not. */
    public enum Purpose {
        /** The member's own points, vouchers and tier. */
        PROGRAM,
        /** What is for sale. */
        OFFERS,
        /** Questions after a purchase. */
        FEEDBACK
    }

    /**
     * @param days since the last purchase, of {@link Occasion#WIN_BACK}; of {@link Occasion#PURCHASE}, for which a
     *     member is not asked again
     * @param share of purchases that it is sent on, in percent; of {@link Occasion#PURCHASE}
     * @param day of {@link Occasion#ON_A_DAY}
     * @param weekday of {@link Occasion#OFFER_OF_THE_WEEK}
     * @param hours of the member's clock in which it is sent; empty for all
     */
    public record Timing(
            @Nullable Long days,
            long share,
            @Nullable LocalDate day,
            @Nullable DayOfWeek weekday,
            List<Hours> hours) {
        public static final Timing AT_ONCE = new Timing(null, 100, null, null, List.of());

        public Timing {
            hours = List.copyOf(hours);
        }

        /** The moment itself or, outside of the hours, the next at which they begin. */
        public LocalDateTime next(LocalDateTime moment) {
            if (hours.isEmpty() || hours.stream().anyMatch(one -> one.contains(moment.toLocalTime()))) {
                return moment;
            }
            return hours.stream()
                    .map(one -> moment.with(one.from()))
                    .map(begin -> begin.isBefore(moment) ? begin.plusDays(1) : begin)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /**
     * @param language {@code de}; empty when its row does not say
     * @param subject one line; empty where the channel has none
     */
    public record Text(String language, String subject, String body) {}

    public Notice {
        tiers = Set.copyOf(tiers);
        texts = Map.copyOf(texts);
    }

    /** Whether members of this tier get it. */
    public boolean isFor(String tier) {
        return tiers.isEmpty() || tiers.contains(tier);
    }

    /** In the member's language where the program has it. */
    public Text in(@Nullable String language) {
        Text usual = Objects.requireNonNull(texts.get(""));
        return language == null ? usual : texts.getOrDefault(language, usual);
    }

    /** With {@code {points}} and the like filled in. */
    public static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
