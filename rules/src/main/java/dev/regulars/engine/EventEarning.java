package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.Campaign;
import dev.regulars.program.EventRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an event earns: each row of its kind that holds gives its points or reward, as far as its limits allow. A review
 * with 5 stars gives 20 by "review" and 10 more by "good-review", once a day: the second one of a day gives nothing.
 */
final class EventEarning {

    private EventEarning() {}

    /** What an event that is (no longer) there earns, of which nothing is left in the basket. */
    static Earned of(Situation situation, MemberEvent event) {
        if (situation.basket().lines().stream().allMatch(line -> line.quantity().signum() == 0)) {
            return Earned.NOTHING;
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<String> heldOut = new ArrayList<>();
        Map<String, String> why = new LinkedHashMap<>();
        situation.program().events().of(event.kind()).stream()
                .filter(row -> row.earns().active())
                .sorted(Comparator.comparing(EventRow::id))
                .forEach(row -> {
                    List<String> failed = failed(row, situation, event);
                    Campaign earns = row.earns();
                    if (!failed.isEmpty()) {
                        why.put(row.id(), String.join(", ", failed));
                    } else if (HoldOut.keepsOut(row.id(), situation.member().memberId(), earns.holdOut())) {
                        heldOut.add(row.id());
                        why.put(row.id(), "the member is in the group that is kept out, to measure by");
                    } else {
                        outcomes.add(outcome(earns, situation.basket().lines().size()));
                    }
                });
        Capping.Result capped = new Capping(
                        situation.program(),
                        situation.member(),
                        situation.basket().businessDay())
                .apply(outcomes);
        why.putAll(capped.declined());
        List<Earned.ByRule> rules = new ArrayList<>();
        capped.kept().forEach(kept -> rules.add(rule(kept)));
        return new Earned(List.copyOf(rules), why, List.copyOf(heldOut), capped.capped());
    }

    private static List<String> failed(EventRow row, Situation situation, MemberEvent event) {
        List<Failed> failed = CampaignConditions.failedWithoutLines(row.earns(), situation);
        row.only().forEach(narrow -> {
            String value = event.attributes().get(narrow.name());
            if (value == null || !narrow.fits(value)) {
                String is = value == null ? "not told" : value;
                failed.add(Failed.other(narrow.name() + " is " + is + ", not " + narrow.form()));
            }
        });
        return failed.stream().map(Failed::reason).toList();
    }

    /** Of rows that give the same whatever is in the basket. */
    static Outcome outcome(Campaign row, int lines) {
        Fraction total = row.effect().isReward() ? Fraction.ZERO : Fraction.of(row.value());
        Fraction[] perLine = new Fraction[lines];
        Arrays.fill(perLine, Fraction.ZERO);
        boolean[] matched = new boolean[lines];
        if (lines > 0) {
            perLine[0] = total;
            matched[0] = true;
        }
        return new Outcome(row, perLine, total, total, matched, 0, null);
    }

    private static Earned.ByRule rule(Outcome kept) {
        long points = kept.exact().floor();
        long[] perLine = new long[kept.perLine().length];
        if (perLine.length > 0) {
            perLine[0] = points;
        }
        return new Earned.ByRule(kept.campaign().id(), kept.campaign(), points, kept.exact(), 0, perLine);
    }
}
