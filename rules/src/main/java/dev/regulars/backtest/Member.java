package dev.regulars.backtest;

import dev.regulars.engine.Affinity;
import dev.regulars.engine.Basket;
import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.OfferShown;
import dev.regulars.engine.Profile;
import dev.regulars.engine.Situation;
import dev.regulars.engine.TierStanding;
import dev.regulars.engine.offers.Affinities;
import dev.regulars.engine.offers.Offers;
import dev.regulars.points.PointsAccount;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A member as the visits so far made them. */
final class Member {

    private final String id;
    private Map<String, Affinity> affinities = Map.of();
    private int visits;

    Member(String id) {
        this.id = id;
    }

    /** So far. */
    int visits() {
        return visits;
    }

    void buys(Visit visit, int halfLifeDays) {
        affinities = Affinities.after(affinities, basket(visit), halfLifeDays);
        visits++;
    }

    /** Subjects of the offers that the engine would have shown before the member came on that day, best first. */
    List<String> offers(Program program, LocalDate day) {
        MemberSnapshot member = new MemberSnapshot(
                id,
                Shop.tier(),
                PointsAccount.EMPTY,
                new TreeMap<>(),
                DayMetrics.NONE,
                Profile.UNKNOWN,
                TierStanding.NEW,
                Map.of(),
                Map.of(),
                affinities);
        Situation before = new Situation(basket(day, List.of()), member, Shop.tier(), program);
        return Offers.choose(before).shown().stream().map(OfferShown::offer).toList();
    }

    private static Basket basket(Visit visit) {
        List<Basket.Line> lines = new ArrayList<>();
        for (Visit.Item item : visit.items()) {
            lines.add(new Basket.Line(
                    String.valueOf(lines.size()),
                    item.sku(),
                    item.category().isEmpty() ? null : item.category(),
                    item.brand().isEmpty() ? null : item.brand(),
                    Set.of(),
                    BigDecimal.ONE,
                    0,
                    0,
                    0,
                    false));
        }
        return basket(visit.at().toLocalDate(), lines);
    }

    private static Basket basket(LocalDate day, List<Basket.Line> lines) {
        return new Basket(day, day.atStartOfDay(), "", "", Set.of(), Set.of(), lines);
    }
}
