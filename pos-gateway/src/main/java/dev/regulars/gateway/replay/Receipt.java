package dev.regulars.gateway.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A receipt as a till prints it, 46 columns wide; and below it what a marketer asks: why, and why not. */
final class Receipt {

    private static final int WIDTH = 46;
    private static final int WHY_NOT = 3;

    private final List<String> lines = new ArrayList<>();

    private Receipt() {}

    static String ofSale(PosTransaction sale) {
        Receipt receipt = new Receipt();
        receipt.rule();
        receipt.pair(
                "Sale " + sale.transactionId(), sale.occurredAt().toLocalTime().toString());
        receipt.rule();
        BigDecimal total = BigDecimal.ZERO;
        for (PosTransaction.Line line : sale.lines()) {
            BigDecimal amount = line.quantity().multiply(line.unitPrice());
            total = total.add(amount);
            receipt.pair(line.quantity().toPlainString() + " x " + line.description(), money(amount));
        }
        if (sale.basketDiscount() != null) {
            total = total.subtract(sale.basketDiscount());
            receipt.pair("Discount", "-" + money(sale.basketDiscount()));
        }
        receipt.pair("TOTAL " + sale.currency(), money(total));
        receipt.rule();
        return receipt.text();
    }

    static String ofDecision(JsonNode decision) {
        Receipt receipt = new Receipt();
        JsonNode points = decision.path("points");
        receipt.pair("Points earned", number(points.path("earned")));
        if (points.path("redeemed").asLong(0) != 0) {
            receipt.pair("Points redeemed", number(points.path("redeemed")));
        }
        if (points.has("balance")) {
            receipt.pair("Balance", number(points.path("balance")));
        }
        receipt.tier(decision.path("tier"));
        for (JsonNode reward : decision.path("rewards")) {
            receipt.reward(reward);
        }
        receipt.rule();
        JsonNode explanation = decision.path("explanation");
        receipt.section("Why", texts(explanation.path("fired")));
        receipt.section("Why not", whyNot(explanation.path("notFired")));
        receipt.section("Nearly", texts(explanation.path("nearMisses")));
        return receipt.text();
    }

    private void tier(JsonNode tier) {
        if (!tier.has("before")) {
            return;
        }
        String before = tier.path("before").asString("");
        String after = tier.path("after").asString(before);
        pair("Tier", before.equals(after) ? before : before + ", from now on " + after);
        if (tier.has("next")) {
            pair("To " + tier.path("next").asString(""), tier.path("toNext").asString("") + " more");
        }
    }

    private void reward(JsonNode reward) {
        pair(
                "Voucher "
                        + reward.path("name").asString(reward.path("rewardId").asString("")),
                reward.path("value").asString(""));
        pair("  code", reward.path("code").asString("none"));
        if (reward.has("expiresOn")) {
            pair("  until", reward.path("expiresOn").asString(""));
        }
    }

    private static List<String> whyNot(JsonNode notFired) {
        List<String> texts = new ArrayList<>();
        for (JsonNode rule : notFired) {
            String name = rule.path("name").asString(rule.path("rule").asString(""));
            texts.add(name + ": " + String.join("; ", texts(rule.path("reasons"))));
        }
        return texts.subList(0, Math.min(WHY_NOT, texts.size()));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString("")));
        return texts;
    }

    private void section(String title, List<String> texts) {
        if (!texts.isEmpty()) {
            lines.add(title + ":");
            texts.forEach(text -> lines.add("  " + text));
        }
    }

    private void pair(String left, String right) {
        int gap = Math.max(1, WIDTH - left.length() - right.length());
        lines.add(left + " ".repeat(gap) + right);
    }

    private void rule() {
        lines.add("-".repeat(WIDTH));
    }

    private String text() {
        return String.join(System.lineSeparator(), lines);
    }

    private static String number(JsonNode value) {
        return String.format(Locale.ROOT, "%,d", value.asLong(0));
    }

    private static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
