package dev.regulars.engine;

import dev.regulars.engine.CampaignConditions.Failed;
import dev.regulars.engine.Decision.Explanation;
import dev.regulars.engine.Decision.NotFired;
import dev.regulars.engine.Decision.RuleResult;
import dev.regulars.engine.Decision.TierResult;
import dev.regulars.engine.Decision.VoucherGrant;
import dev.regulars.program.Campaign;
import dev.regulars.program.Messages;
import dev.regulars.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Step 10: what fired, with its arithmetic; what did not, and why; what was nearly reached; what the receipt says. */
final class Explain {

    /** A program of thousands of rows would bury the member: rows whose lines are in the basket come first. */
    static final int MAX_NOT_FIRED = 50;

    static final int MAX_NEAR_MISSES = 5;

    private final Program program;
    private final CampaignConditions conditions;

    Explain(Program program) {
        this.program = program;
        this.conditions = new CampaignConditions(program);
    }

    List<String> fired(List<RuleResult> rules) {
        return rules.stream()
                .filter(rule -> rule.inForce() != 0 || rule.posted() != 0)
                .map(this::sentence)
                .toList();
    }

    /** {@code C1 Coffee x3: 30.6 on 12.24 = 30 points} */
    private String sentence(RuleResult rule) {
        String name = rule.name() == null ? "base points" : rule.rule() + " " + rule.name();
        String text = name + ": " + rule.exact().toDecimal() + " on " + money(rule.amount()) + " = " + rule.inForce()
                + " points";
        if (rule.posted() == rule.inForce()) {
            return text;
        }
        return text + (rule.posted() == 0 ? " (unchanged)" : " (" + signed(rule.posted()) + ")");
    }

    List<NotFired> notFired(Basket basket, String tier, Earned earned) {
        Set<String> kept = earned.rules().stream().map(Earned.ByRule::rule).collect(Collectors.toSet());
        List<NotFired> relevant = new ArrayList<>();
        List<NotFired> others = new ArrayList<>();
        for (Campaign row : program.campaigns()) {
            String winner = earned.beaten().get(row.id());
            if (winner != null) {
                relevant.add(new NotFired(row.id(), row.name(), List.of("beaten by " + winner)));
            } else if (!kept.contains(row.id())) {
                List<Failed> failed = conditions.failed(row, basket, tier);
                boolean lines = failed.stream().anyMatch(why -> why.kind() == Failed.Kind.LINES);
                (lines ? others : relevant)
                        .add(new NotFired(
                                row.id(),
                                row.name(),
                                failed.stream().map(Failed::reason).toList()));
            }
        }
        relevant.addAll(others);
        return List.copyOf(relevant.subList(0, Math.min(MAX_NOT_FIRED, relevant.size())));
    }

    /** Rows of which only the spend or the quantity is missing: "2.00 more for 50 points". */
    List<String> nearMisses(Basket basket, String tier) {
        List<String> near = new ArrayList<>();
        for (Campaign row : program.campaigns()) {
            List<Failed> failed = conditions.failed(row, basket, tier);
            if (near.size() < MAX_NEAR_MISSES && failed.size() == 1) {
                Failed only = failed.get(0);
                if (only.kind() == Failed.Kind.SPEND) {
                    near.add(text("near.spend", "amount", only.missing().toPlainString(), "name", row.name()));
                } else if (only.kind() == Failed.Kind.QUANTITY) {
                    near.add(text("near.quantity", "quantity", only.missing().toPlainString(), "name", row.name()));
                }
            }
        }
        return List.copyOf(near);
    }

    List<String> receipt(long earned, long balance, TierResult tier, List<VoucherGrant> vouchers) {
        List<String> lines = new ArrayList<>();
        if (earned != 0) {
            String key = earned > 0 ? "receipt.earned" : "receipt.reversed";
            lines.add(text(key, "points", String.valueOf(Math.abs(earned))));
        }
        vouchers.forEach(
                voucher -> lines.add(text("receipt.voucher", "name", voucher.name(), "value", money(voucher.value()))));
        lines.add(text("receipt.balance", "balance", String.valueOf(balance)));
        if (!tier.before().equals(tier.after())) {
            List<String> order = program.settings().tiers();
            boolean up = order.indexOf(tier.after()) > order.indexOf(tier.before());
            lines.add(text(up ? "receipt.tier-up" : "receipt.tier-down", "tier", tier.after()));
        }
        String next = tier.next();
        if (next != null) {
            lines.add(text("receipt.to-next", "amount", money(tier.toNext()), "tier", next));
        }
        return List.copyOf(lines);
    }

    Explanation anonymous(long potential) {
        List<String> receipt =
                potential <= 0 ? List.of() : List.of(text("receipt.join", "points", String.valueOf(potential)));
        return new Explanation(List.of(), List.of(), List.of(), receipt);
    }

    private String text(String key, String... namesAndValues) {
        Messages messages = program.messages();
        return messages.render(key, namesAndValues);
    }

    private String money(long minor) {
        return program.settings().currency().format(minor);
    }

    private static String signed(long points) {
        return points > 0 ? "+" + points : String.valueOf(points);
    }
}
