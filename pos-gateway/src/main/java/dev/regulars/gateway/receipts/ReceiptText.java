package dev.regulars.gateway.receipts;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A decision as lines for a receipt: points, tier, vouchers, offers; numbers and dates as the language has them. */
@Component
public final class ReceiptText {
    private static final int MOST_LINES = 40;

    private final JsonMapper json;

    ReceiptText(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param decision of the decision service
     * @param asked languages that the till asks for, as in {@code Accept-Language}; they come first
     * @param members the member's own
     */
    public String of(byte[] decision, @Nullable String asked, @Nullable String members) {
        Locale language = Languages.of(asked).or(() -> Languages.of(members)).orElse(Locale.ENGLISH);
        Lines lines = new Lines(language);
        JsonNode root = json.readTree(new String(decision, StandardCharsets.UTF_8));
        points(root.path("points"), lines);
        tier(root.path("tier"), root.path("currency").asString("EUR"), lines);
        root.path("rewards").forEach(reward -> reward(reward, root, lines));
        root.path("offers")
                .forEach(offer -> lines.add("offer", offer.path("name").asString("")));
        return lines.text();
    }

    private static void points(JsonNode points, Lines lines) {
        long earned = points.path("earned").asLong(0);
        long redeemed = points.path("redeemed").asLong(0);
        lines.addIf(earned > 0, "earned", earned);
        lines.addIf(earned < 0, "taken-back", -earned);
        lines.addIf(redeemed > 0, "redeemed", redeemed);
        lines.addIf(redeemed < 0, "given-back", -redeemed);
        if (points.has("balance")) {
            lines.add("balance", points.path("balance").asLong(0));
            lines.addIf(points.has("pending"), "pending", points.path("pending").asLong(0));
            lines.addIf(points.has("owed"), "owed", points.path("owed").asLong(0));
        }
    }

    private static void tier(JsonNode tier, String currency, Lines lines) {
        if (tier.isMissingNode()) {
            return;
        }
        String after = tier.path("after").asString("");
        boolean same = after.equals(tier.path("before").asString(""));
        lines.add(same ? "tier" : "new-tier", after);
        if (tier.has("toNext") && tier.has("next")) {
            lines.add(
                    "to-next",
                    lines.money(tier.path("toNext").asString("0"), currency),
                    tier.path("next").asString(""));
        }
    }

    private static void reward(JsonNode reward, JsonNode decision, Lines lines) {
        lines.add(
                "voucher",
                reward.path("name").asString(reward.path("rewardId").asString("")),
                lines.money(
                        reward.path("value").asString("0"),
                        decision.path("currency").asString("EUR")),
                reward.path("code").asString("-"),
                lines.date(reward.path("expiresOn").asString("")));
    }

    /** Of one language, at most {@link #MOST_LINES}. */
    private static final class Lines {
        private final Locale language;
        private final ResourceBundle words;
        private final List<String> lines = new ArrayList<>();

        Lines(Locale language) {
            this.language = language;
            this.words = ResourceBundle.getBundle(
                    "receipts/receipt",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        }

        void addIf(boolean condition, String line, Object... values) {
            if (condition) {
                add(line, values);
            }
        }

        void add(String line, Object... values) {
            if (lines.size() < MOST_LINES) {
                lines.add(new MessageFormat(words.getString(line), language).format(values));
            }
        }

        String money(String amount, String currency) {
            NumberFormat format = NumberFormat.getCurrencyInstance(language);
            Currency unit = Currency.getInstance(currency);
            format.setCurrency(unit);
            format.setMinimumFractionDigits(unit.getDefaultFractionDigits());
            format.setMaximumFractionDigits(unit.getDefaultFractionDigits());
            return format.format(new BigDecimal(amount));
        }

        String date(String day) {
            return day.isEmpty()
                    ? "-"
                    : LocalDate.parse(day)
                            .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                    .withLocale(language));
        }

        String text() {
            return String.join("\n", lines) + "\n";
        }
    }
}
