package dev.regulars.engine.offers;

import dev.regulars.engine.Affinity;
import dev.regulars.engine.Basket;
import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Profile;
import dev.regulars.engine.Programs;
import dev.regulars.engine.Situation;
import dev.regulars.engine.TierStanding;
import dev.regulars.points.PointsAccount;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Writes baskets, members and programs for the tests of offers, as short as they can be said. */
final class Shopping {

    static final LocalDate TODAY = LocalDate.parse("2027-03-02");

    private Shopping() {}

    /** Printed, so that a failure can be run again. */
    static Random random(String test) {
        long seed = Long.getLong("regulars.seed", new Random().nextLong());
        System.out.println(test + ": -Dregulars.seed=" + seed);
        return new Random(seed);
    }

    /** @param items as {@code sku/category/brand}; what is empty or missing at the end is not known */
    static Basket basket(LocalDate day, String... items) {
        List<Basket.Line> lines = new ArrayList<>();
        for (String item : items) {
            lines.add(line(item, "1", false));
        }
        return basket(day, lines);
    }

    static Basket basket(LocalDate day, List<Basket.Line> lines) {
        return new Basket(day, day.atTime(12, 0), "Leeds", "store", Set.of(), Set.of(), lines);
    }

    static Basket.Line line(String item, String quantity, boolean excluded) {
        String[] parts = item.split("/", -1);
        return new Basket.Line(
                item,
                parts[0],
                part(parts, 1),
                part(parts, 2),
                Set.of(),
                new BigDecimal(quantity),
                100,
                100,
                100,
                excluded);
    }

    private static String part(String[] parts, int index) {
        return index >= parts.length || parts[index].isEmpty() ? null : parts[index];
    }

    /** Bought on each of these days. */
    static Affinity bought(LocalDate... days) {
        Map<String, Affinity> affinities = Map.of();
        for (LocalDate day : days) {
            affinities = Affinities.after(affinities, basket(day, "it"), 60);
        }
        return affinities.get("sku:it");
    }

    static MemberSnapshot member(String id, Map<String, Affinity> affinities) {
        return new MemberSnapshot(
                id,
                "Blue",
                PointsAccount.EMPTY,
                new TreeMap<>(),
                DayMetrics.NONE,
                Profile.UNKNOWN,
                TierStanding.NEW,
                Map.of(),
                Map.of(),
                affinities);
    }

    static Situation situation(Program program, MemberSnapshot member, String... items) {
        return new Situation(basket(TODAY, items), member, member.tier(), program);
    }

    /** @param settings of {@code program.yaml} under {@code offers} */
    static Program program(String settings, String... offers) {
        TreeMap<String, String> texts =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        texts.merge("program.yaml", "offers: {" + settings + "}\n", String::concat);
        texts.put("rewards.csv", "id,name,issued,value,valid-days\nvoucher,A voucher,campaign,1.00,30\n");
        texts.put(
                "products.csv",
                "sku,name,category,brand\n22086,House beans,coffee,own\n22087,Dark beans,coffee,fine\n");
        texts.put(
                "offers.csv",
                "id,name,reward,categories,brands,skus,weight,hold-out,tiers\n" + String.join("\n", offers) + "\n");
        return Programs.read(new ProgramFiles(texts));
    }
}
