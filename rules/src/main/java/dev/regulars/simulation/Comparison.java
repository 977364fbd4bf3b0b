package dev.regulars.simulation;

import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lays what a draft came to beside what is live. */
final class Comparison {

    private static final Comparator<MemberDifference> BY_GAIN = Comparator.comparingLong(MemberDifference::cost)
            .thenComparingLong(MemberDifference::points)
            .reversed()
            .thenComparing(MemberDifference::memberId);
    private static final Comparator<MemberDifference> BY_LOSS = Comparator.comparingLong(MemberDifference::cost)
            .thenComparingLong(MemberDifference::points)
            .thenComparing(MemberDifference::memberId);

    private final Outcome draft;
    private final Outcome live;

    private Comparison(Outcome draft, Outcome live) {
        this.draft = draft;
        this.live = live;
    }

    /** @param memberIds by number */
    static Result of(Outcome draft, Outcome live, List<String> memberIds, long transactions, long nobody, int sample) {
        Comparison comparison = new Comparison(draft, live);
        List<MemberDifference> changes = comparison.changes(memberIds);
        ProgramFigures liveSide = live.side();
        List<SimulatedDay> days = liveSide.days();
        return new Result(
                days.isEmpty() ? LocalDate.EPOCH : days.get(0).day(),
                days.isEmpty() ? LocalDate.EPOCH : days.get(days.size() - 1).day(),
                sample,
                transactions,
                nobody,
                memberIds.size(),
                draft.side(),
                liveSide,
                comparison.campaigns(),
                comparison.segments(),
                Outcome.moves(
                        live.ended(),
                        draft.ended(),
                        live.program().settings().tiers().order(),
                        draft.program().settings().tiers().order()),
                first(changes, BY_GAIN, 1),
                first(changes, BY_LOSS, -1));
    }

    private static List<MemberDifference> first(
            List<MemberDifference> changes, Comparator<MemberDifference> order, int sign) {
        return changes.stream()
                .filter(change -> change.cost() * sign > 0 || (change.cost() == 0 && change.points() * sign > 0))
                .sorted(order)
                .limit(Result.MOST_CHANGES)
                .toList();
    }

    private List<MemberDifference> changes(List<String> memberIds) {
        List<MemberDifference> changes = new ArrayList<>();
        for (int i = 0; i < memberIds.size(); i++) {
            Figures now = figures(draft, i);
            Figures before = figures(live, i);
            if (now.cost() != before.cost() || now.points() != before.points()) {
                changes.add(new MemberDifference(
                        memberIds.get(i), now.points(), before.points(), now.cost(), before.cost()));
            }
        }
        return changes;
    }

    private static Figures figures(Outcome of, int member) {
        Sum sum = member < of.tally().members.size() ? of.tally().members.get(member) : null;
        return (sum == null ? new Sum() : sum).figures(of.program());
    }

    /** Base points first, then rows by id: those of both programs that gave something or were kept from it. */
    private List<SimulatedCampaign> campaigns() {
        Map<String, String> names = new TreeMap<>();
        names(live.program(), names);
        names(draft.program(), names);
        TreeSet<String> ids = new TreeSet<>(draft.tally().campaigns.keySet());
        ids.addAll(live.tally().campaigns.keySet());
        List<SimulatedCampaign> campaigns = new ArrayList<>();
        if (ids.remove("base")) {
            campaigns.add(campaign("base", "base points"));
        }
        ids.forEach(id -> campaigns.add(campaign(id, names.getOrDefault(id, id))));
        return campaigns;
    }

    private static void names(Program program, Map<String, String> names) {
        for (Campaign row : program.giving().toList()) {
            names.put(row.id(), row.name());
        }
    }

    private SimulatedCampaign campaign(String id, String name) {
        return new SimulatedCampaign(id, name, campaign(draft, id), campaign(live, id));
    }

    private static CampaignFigures campaign(Outcome of, String id) {
        CampaignSum sum = of.tally().campaigns.get(id);
        return sum == null ? CampaignFigures.NONE : sum.figures(of.program());
    }

    private List<SimulatedSegment> segments() {
        TreeSet<String> names = new TreeSet<>(draft.tally().segments.keySet());
        names.addAll(live.tally().segments.keySet());
        return names.stream()
                .map(name -> new SimulatedSegment(name, segment(draft, name), segment(live, name)))
                .toList();
    }

    private static SegmentFigures segment(Outcome of, String name) {
        Tally.SegmentSum sum = of.tally().segments.get(name);
        if (sum == null) {
            return SegmentFigures.NONE;
        }
        Figures figures = sum.sum.figures(of.program());
        return new SegmentFigures(sum.members.cardinality(), figures.transactions(), figures.points(), figures.cost());
    }
}
