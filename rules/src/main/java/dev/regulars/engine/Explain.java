package dev.regulars.engine;

import dev.regulars.points.PointsAccount;
import dev.regulars.program.Campaign;
import dev.regulars.program.Challenge;
import dev.regulars.program.EventRow;
import dev.regulars.program.Program;
import dev.regulars.program.TierPolicy.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Step 10: what fired, with its arithmetic; what did not, and why; what was nearly reached; what the receipt says. */
final class Explain {

    /** A program of thousands of rows would bury the member: those that lack least come first. */
    static final int MAX_NOT_FIRED = 10;

    static final int MAX_NEAR_MISSES = 5;

    private final Program program;
    private final @Nullable String language;

    /** @param language two letters; null for the program's own words */
    Explain(Program program, @Nullable String language) {
        this.program = program;
        this.language = language;
    }

    List<String> fired(List<RuleResult> rules) {
        return rules.stream()
                .filter(rule -> rule.inForce() != 0 || rule.posted() != 0)
                .map(this::sentence)
                .toList();
    }

    /** Rows of an event's kind that gave nothing, and why. */
    List<NotFired> eventsNotFired(Map<String, String> why) {
        List<NotFired> notFired = new ArrayList<>();
        program.events().rows().stream()
                .filter(row -> why.containsKey(row.id()))
                .limit(MAX_NOT_FIRED)
                .forEach(row -> notFired.add(
                        new NotFired(row.id(), row.earns().name(), List.of(String.valueOf(why.get(row.id()))))));
        return List.copyOf(notFired);
    }

    /** {@code C1 Coffee x3: 30.6 on 12.24 = 30 points} */
    private String sentence(RuleResult rule) {
        String name = rule.name() == null ? "base points" : rule.rule() + " " + rule.name();
        if (EventRow.LANE.equals(rule.lane()) || Challenge.LANE.equals(rule.lane())) {
            return name + ": " + signed(rule.posted()) + " points";
        }
        String text = name + ": " + rule.exact().toDecimal() + " on " + money(rule.amount()) + " = " + rule.inForce()
                + " points";
        if (rule.posted() == rule.inForce()) {
            return text;
        }
        return text + (rule.posted() == 0 ? " (unchanged)" : " (" + signed(rule.posted()) + ")");
    }

    /** A row that is about the basket, with how many kinds of its conditions fail. */
    private record Ranked(Touched touched, int failing) {}

    private static final Comparator<Ranked> LACKS_LEAST = Comparator.comparingInt(Ranked::failing)
            .thenComparing(row -> row.touched().row().id());

    /** What did not fire of the rows that are about something in the basket, and near misses among them. */
    Why notFired(Situation situation, List<Touched> about, Earned earned, List<String> fired, List<String> receipt) {
        Set<String> kept = new HashSet<>();
        earned.rules().forEach(rule -> kept.add(rule.rule()));
        List<Ranked> ranked = ranked(situation, about, kept);
        List<NotFired> notFired = new ArrayList<>();
        List<String> near = new ArrayList<>();
        List<NearMiss> misses = new ArrayList<>();
        for (Ranked one : ranked) {
            Campaign row = one.touched().row();
            String why = earned.why().get(row.id());
            List<Failed> failed =
                    why == null ? CampaignConditions.failed(one.touched(), situation) : List.of(Failed.other(why));
            List<String> reasons = new ArrayList<>(failed.size());
            failed.forEach(reason -> reasons.add(reason.reason()));
            notFired.add(new NotFired(row.id(), row.name(), List.copyOf(reasons)));
            if (why == null && failed.size() == 1 && near.size() < MAX_NEAR_MISSES) {
                nearMiss(row, failed.get(0), near, misses);
            }
        }
        Explanation said = new Explanation(fired, List.copyOf(notFired), List.copyOf(near), receipt);
        return new Why(said, List.copyOf(misses));
    }

    /** Those that lack least, at most {@link #MAX_NOT_FIRED}, ties in the order of row ids. */
    private static List<Ranked> ranked(Situation situation, List<Touched> about, Set<String> kept) {
        List<Ranked> ranked = new ArrayList<>(about.size());
        for (Touched touched : about) {
            if (!kept.contains(touched.row().id())) {
                ranked.add(new Ranked(touched, failing(touched, situation)));
            }
        }
        ranked.sort(LACKS_LEAST);
        return ranked.subList(0, Math.min(MAX_NOT_FIRED, ranked.size()));
    }

    /** Counts kinds without putting them into words; a row that misses only one may be a near miss. */
    private static int failing(Touched touched, Situation situation) {
        Campaign row = touched.row();
        return (Conditions.circumstances(row.circumstances(), situation.basket()) ? 0 : 2)
                + (Conditions.member(row.member(), situation) ? 0 : 2)
                + (Conditions.basket(row.basket(), situation) ? 0 : 1)
                + (touched.amount() >= row.basket().minSpend() ? 0 : 1)
                + (touched.quantity().compareTo(row.basket().minQuantity()) >= 0 ? 0 : 1);
    }

    /** "2.00 more for 50 points" */
    private void nearMiss(Campaign row, Failed only, List<String> near, List<NearMiss> misses) {
        if (only.kind() == Failed.Kind.SPEND) {
            near.add(text("near.spend", "amount", only.missing().toPlainString(), "name", row.name()));
            misses.add(new NearMiss(row.id(), NearMiss.Kind.SPEND, only.missing()));
        } else if (only.kind() == Failed.Kind.QUANTITY) {
            near.add(text("near.quantity", "quantity", only.missing().toPlainString(), "name", row.name()));
            misses.add(new NearMiss(row.id(), NearMiss.Kind.QUANTITY, only.missing()));
        }
    }

    List<String> receipt(Decision posted, TierResult tier, ChallengeChange challenges) {
        List<String> lines =
                new ArrayList<>(receipt(posted.pointsEarned(), posted.points().after(), tier, posted.vouchers()));
        lines.addAll(challenges(challenges));
        return List.copyOf(lines);
    }

    /** Nothing of those that were completed before as often as they can be. */
    private List<String> challenges(ChallengeChange challenges) {
        return challenges.progress().stream()
                .filter(progress -> progress.done() < progress.needed() || challenges.isCompleted(progress.challenge()))
                .map(progress -> challenges.isCompleted(progress.challenge())
                        ? text("receipt.challenge-done", "name", progress.name())
                        : progress(progress))
                .toList();
    }

    /** "Three visits in June: 2 of 3." */
    private String progress(ChallengeProgress progress) {
        return text(
                "receipt.challenge",
                "name",
                progress.name(),
                "done",
                String.valueOf(progress.done()),
                "target",
                String.valueOf(progress.needed()));
    }

    /** Of a return: how far the member still is with what it no longer counts for. */
    List<String> receipt(long earned, PointsAccount points, TierResult tier, ChallengeChange taken) {
        List<String> lines = new ArrayList<>(receipt(earned, points, tier, List.of()));
        taken.progress().forEach(left -> lines.add(progress(left)));
        return List.copyOf(lines);
    }

    List<String> receipt(long earned, PointsAccount points, TierResult tier, List<VoucherGrant> vouchers) {
        List<String> lines = new ArrayList<>();
        if (earned != 0) {
            String key = earned > 0 ? "receipt.earned" : "receipt.reversed";
            lines.add(text(key, "points", String.valueOf(Math.abs(earned))));
        }
        vouchers.forEach(
                voucher -> lines.add(text("receipt.voucher", "name", voucher.name(), "value", money(voucher.value()))));
        lines.add(text("receipt.balance", "balance", String.valueOf(points.available())));
        if (points.pending() > 0) {
            lines.add(text("receipt.pending", "points", String.valueOf(points.pending())));
        }
        if (!tier.before().equals(tier.after())) {
            List<String> order = program.settings().tiers().order();
            boolean up = order.indexOf(tier.after()) > order.indexOf(tier.before());
            lines.add(text(up ? "receipt.tier-up" : "receipt.tier-down", "tier", tier.after()));
        }
        tier.progress().stream().findFirst().ifPresent(next -> lines.add(toNext(next)));
        return List.copyOf(lines);
    }

    private String toNext(Progress next) {
        return next.metric() == Metric.SPEND
                ? text("receipt.to-next", "amount", money(next.needed()), "tier", next.tier())
                : text(
                        next.metric() == Metric.POINTS ? "receipt.to-next-points" : "receipt.to-next-visits",
                        "amount",
                        String.valueOf(next.needed()),
                        "tier",
                        next.tier());
    }

    Explanation anonymous(long potential) {
        List<String> receipt =
                potential <= 0 ? List.of() : List.of(text("receipt.join", "points", String.valueOf(potential)));
        return new Explanation(List.of(), List.of(), List.of(), receipt);
    }

    private String text(String key, String... namesAndValues) {
        return program.messages().render(language, key, namesAndValues);
    }

    private String money(long minor) {
        return program.settings().currency().format(minor);
    }

    private static String signed(long points) {
        return points > 0 ? "+" + points : String.valueOf(points);
    }
}
