package dev.regulars.simulation;

import dev.regulars.engine.Decision;
import dev.regulars.engine.Discount;
import dev.regulars.engine.Posted;
import dev.regulars.engine.RuleResult;
import dev.regulars.engine.Use;
import dev.regulars.engine.VoucherGrant;
import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one program's decisions come to, by day, campaign, segment and member; belongs to one thread. */
final class Tally {

    final Sum total = new Sum();
    final Sum anonymous = new Sum();
    final Map<LocalDate, Sum> days = new TreeMap<>();
    final Map<String, CampaignSum> campaigns = new TreeMap<>();
    final Map<String, SegmentSum> segments = new TreeMap<>();
    final List<@Nullable Sum> members = new ArrayList<>();
    private final Map<String, Long> budgets = new HashMap<>();

    static final class SegmentSum {
        final BitSet members = new BitSet();
        final Sum sum = new Sum();
    }

    Tally(Program program) {
        for (Campaign row : program.giving().toList()) {
            Long budget = row.caps().budget();
            if (budget != null) {
                budgets.put(row.id(), budget);
            }
        }
    }

    /** @param member −1 for nobody */
    void add(int member, Posted posted, Effect effect, Map<String, Long> left) {
        Decision decision = posted.decision();
        total.add(effect);
        days.computeIfAbsent(decision.businessDay(), day -> new Sum()).add(effect);
        if (member < 0) {
            anonymous.add(effect);
            return;
        }
        of(member).add(effect);
        for (String segment : posted.segments()) {
            SegmentSum sum = segments.computeIfAbsent(segment, name -> new SegmentSum());
            sum.members.set(member);
            sum.sum.add(effect);
        }
        posted.capped().forEach(row -> campaign(row).capped());
        for (RuleResult rule : decision.rules()) {
            if (rule.posted() < 0) {
                campaign(rule.rule()).tookBack(rule.posted());
            } else if (rule.posted() > 0) {
                campaign(rule.rule()).gave(member, rule.posted(), 0, 0);
            }
        }
        for (Discount discount : decision.discounts()) {
            campaign(discount.rule()).gave(member, 0, discount.amount(), 0);
        }
        for (VoucherGrant voucher : decision.vouchers()) {
            if (voucher.rule() != null) {
                campaign(voucher.rule()).gave(member, 0, 0, Effect.cost(voucher));
            }
        }
        for (Use use : decision.uses()) {
            Long now = left.get(use.campaign());
            if (now != null) {
                campaign(use.campaign()).budget(now, decision.businessDay());
            }
        }
    }

    private Sum of(int member) {
        while (members.size() <= member) {
            members.add(null);
        }
        Sum sum = members.get(member);
        if (sum == null) {
            sum = new Sum();
            members.set(member, sum);
        }
        return sum;
    }

    private CampaignSum campaign(String id) {
        return campaigns.computeIfAbsent(id, row -> new CampaignSum(budgets.get(row)));
    }
}
