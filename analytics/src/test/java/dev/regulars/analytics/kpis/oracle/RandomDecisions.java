package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.DecisionEvent.Discount;
import dev.regulars.analytics.ingest.event.DecisionEvent.NearMiss;
import dev.regulars.analytics.ingest.event.DecisionEvent.OfferSeen;
import dev.regulars.analytics.ingest.event.Voucher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Decisions of all types, with cashiers who misuse cards. */
final class RandomDecisions {
    private static final List<String> TIERS = List.of("blue", "silver", "gold");
    private static final List<String> CAMPAIGNS = List.of("double", "weekend", "big-basket");
    private static final List<String> AWAY_FROM_TILLS = List.of(
            "adjustment",
            "release",
            "points-due",
            "points-due",
            "transfer-in",
            "transfer-out",
            "conversion",
            "tier-change",
            "merge-in",
            "merge-out");

    private final Random random;
    private final int members;
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, String> tiers = new HashMap<>();
    private final List<Draft> sales = new ArrayList<>();
    private final List<DecisionEvent> all = new ArrayList<>();
    /** The days on which a cashier puts all on one card. */
    private LocalDate badDay = LocalDate.MIN;

    RandomDecisions(Random random, int members) {
        this.random = random;
        this.members = members;
    }

    List<DecisionEvent> all() {
        return all;
    }

    void add(LocalDate day) {
        int draw = random.nextInt(100);
        if (draw < 22) {
            keep(sale(anonymous(day)));
        } else if (draw < 34 && !sales.isEmpty()) {
            keep(back(day, draw < 30 ? "return" : "void"));
        } else if (draw < 42) {
            keep(away(day));
        } else if (draw < 44) {
            keep(claim(day));
        } else {
            keep(sale(shown(day)));
        }
    }

    private void keep(Draft draft) {
        draft.second = all.size();
        all.add(draft.event());
    }

    private Draft draft(String account, String type, LocalDate day) {
        return new Draft("pos:" + all.size(), account, sequences.merge(account, 1L, Long::sum), type, day);
    }

    private Draft anonymous(LocalDate day) {
        Draft draft = draft("till:" + all.size(), "sale", day);
        till(draft, random.nextInt(5));
        return draft;
    }

    /** Members 6 to 12 mostly come to the cashier 2; the cashier 4 has the card of member 0 in the pocket. */
    private Draft shown(LocalDate day) {
        if (random.nextInt(40) == 0) {
            badDay = day;
        }
        boolean own = day.equals(badDay) && random.nextInt(3) > 0 || random.nextInt(12) == 0;
        int number = own ? 0 : random.nextInt(members);
        Draft draft = of(number, "sale", day);
        till(draft, own ? 4 : number > 5 && number < 13 && random.nextInt(16) > 0 ? 2 : random.nextInt(5));
        return draft;
    }

    private Draft of(int number, String type, LocalDate day) {
        Draft draft = draft("m-" + number, type, day);
        draft.member = draft.account;
        draft.enrolled = draft.sequence == 1;
        draft.before = tiers.get(draft.account);
        if (type.equals("tier-change") || random.nextInt(8) == 0 || draft.sequence == 3) {
            tiers.put(draft.account, TIERS.get(random.nextInt(3)));
        }
        draft.after = tiers.get(draft.account);
        return draft;
    }

    private void till(Draft draft, int cashier) {
        int store = cashier < 3 ? 0 : cashier < 4 ? random.nextInt(2) : 1;
        boolean web = random.nextInt(9) == 0;
        draft.store = RandomHistory.STORES.get(web ? 2 : store);
        draft.channel = web ? random.nextBoolean() ? "web" : "app" : "store";
        draft.till = web ? null : "T" + random.nextInt(2);
        draft.cashier = web || random.nextInt(15) == 0 ? null : "C" + cashier;
    }

    private Draft sale(Draft draft) {
        draft.pence = random.nextInt(30) == 0 ? 0 : 50 + random.nextInt(random.nextInt(10) == 0 ? 20_000 : 4_000);
        draft.lines = random.nextInt(12) == 0 ? null : random.nextInt(9);
        sales.add(draft);
        boolean member = draft.member != null;
        discount(draft, member ? "tea-time" : "open-door");
        if (!member) {
            return draft;
        }
        long base = draft.pence / 100;
        draft.rule("base", "base", base);
        // Hold-outs are by member, and changed once for the campaign "double".
        int number = Integer.parseInt(draft.member.substring(2));
        campaign(draft, "double", number % 4 == 0 && !(number == 4 && all.size() > 200), base);
        campaign(draft, "weekend", number % 5 == 1, 7);
        campaign(draft, "big-basket", false, random.nextInt(3) == 0 ? 0 : 25);
        long earned = draft.rules.stream().mapToLong(rule -> rule.points()).sum();
        draft.move("program.issued", random.nextInt(4) == 0 ? "member.pending" : "member.available", earned);
        offers(draft, number);
        spend(draft);
        return draft;
    }

    private void discount(Draft draft, String campaign) {
        if (random.nextInt(8) == 0) {
            draft.discounts.add(new Discount(campaign, BigDecimal.valueOf(10 + random.nextInt(400), 2)));
        }
        if (random.nextInt(20) == 0) {
            draft.discounts.add(new Discount("big-basket", BigDecimal.valueOf(100, 2)));
        }
    }

    private void campaign(Draft draft, String campaign, boolean heldOut, long points) {
        int draw = random.nextInt(10);
        if (draw < 3 && heldOut) {
            draft.heldOut.add(campaign);
        } else if (draw < 3) {
            draft.rule(campaign, campaign.equals("double") ? "multiplier" : "bonus", points);
        } else if (draw < 5) {
            draft.nearMisses.add(new NearMiss(campaign, "spend", BigDecimal.valueOf(1 + random.nextInt(900), 2)));
        }
    }

    private void offers(Draft draft, int number) {
        for (String offer : List.of("bread", "cake-free", "tea-5")) {
            if (random.nextInt(4) == 0) {
                draft.offers.add(new OfferSeen(offer, number % 3 > 0));
            }
            if (random.nextInt(6) == 0) {
                draft.offerGoods.add(offer);
            }
        }
    }

    private void spend(Draft draft) {
        int draw = random.nextInt(12);
        if (draw == 0) {
            draft.redeemed = 20 + random.nextInt(80);
            draft.move("member.available", "program.redeemed", draft.redeemed);
            draft.moved("spent", draft.redeemed);
        } else if (draw == 1) {
            voucher(draft, "five-off", "5.00", 0);
        } else if (draw == 2) {
            voucher(draft, "ten-off", "10.00", 100);
        }
    }

    private void voucher(Draft draft, String reward, String value, long points) {
        LocalDate expires = random.nextInt(5) == 0 ? null : draft.day.plusDays(random.nextInt(150));
        String id = "v-" + draft.id + "-" + reward;
        draft.vouchers.add(new Voucher(id, reward, null, null, new BigDecimal(value), points, null, expires));
        draft.move("member.available", "program.redeemed", points);
        draft.redeemed += points;
    }

    /** A part or all of a sale, mostly of a late one; what was spent meanwhile makes the member owe. */
    private Draft back(LocalDate day, String type) {
        Draft sold = sales.get(random.nextInt(sales.size()));
        Draft draft = sold.member == null
                ? draft(sold.account, type, day)
                : of(Integer.parseInt(sold.member.substring(2)), type, day);
        till(draft, random.nextInt(3) > 0 ? 3 : random.nextInt(5));
        draft.original = sold.id;
        boolean whole = type.equals("void") || random.nextBoolean();
        draft.pence = -(whole ? sold.pence : sold.pence / 2);
        draft.lines = type.equals("void") ? null : 1 + random.nextInt(3);
        sold.rules.forEach(rule -> draft.rule(rule.rule(), rule.kind(), -(whole ? rule.points() : rule.points() / 2)));
        long taken = -draft.rules.stream().mapToLong(rule -> rule.points()).sum();
        int draw = taken == 0 ? 3 : random.nextInt(4);
        draft.move(
                draw == 2 ? "program.written-off" : draw == 1 ? "member.debt" : "member.available",
                "program.issued",
                taken);
        if (draw < 3) {
            draft.moved(List.of("overdrawn", "owed", "written-off").get(draw), Math.max(1, taken));
        }
        return draft;
    }

    private Draft away(LocalDate day) {
        Draft draft = of(random.nextInt(members), AWAY_FROM_TILLS.get(random.nextInt(AWAY_FROM_TILLS.size())), day);
        long points = 1 + random.nextInt(60);
        switch (draft.type) {
            case "adjustment" ->
                draft.move("program.adjusted", "member.available", random.nextBoolean() ? points : -points);
            case "release" -> draft.move("member.pending", "member.available", points);
            case "points-due" -> draft.move("member.available", "program.expired", points);
            case "transfer-in", "merge-in" -> draft.move("program.transferred", "member.available", points);
            case "transfer-out", "merge-out" -> draft.move("member.available", "program.transferred", points);
            case "conversion" -> voucher(draft, "five-off", "5.00", 50);
            default -> {}
        }
        return draft;
    }

    /** Of a sale that was anonymous: points, and no money. */
    private Draft claim(LocalDate day) {
        Draft draft = of(random.nextInt(members), "claim", day);
        till(draft, random.nextInt(5));
        draft.cashier = null;
        draft.rule("base", "base", 12);
        draft.rule(CAMPAIGNS.get(random.nextInt(3)), "bonus", 5);
        draft.move("program.issued", "member.available", 17);
        return draft;
    }
}
