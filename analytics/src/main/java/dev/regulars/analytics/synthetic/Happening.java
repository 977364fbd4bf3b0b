package dev.regulars.analytics.synthetic;

import dev.regulars.analytics.synthetic.Shopper.LotLeft;
import dev.regulars.analytics.synthetic.Shopper.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a sale, a return or a lapse does to a member, and the event that tells it. */
final class Happening {
    private static final long SILVER = 50_000;
    private static final long GOLD = 150_000;
    private static final int VOUCHER_POINTS = 500;
    /** Of members, in percent, whom the campaign "weekend" and all offers leave out. */
    private static final int HOLD_OUT = 10;
    /** How many in a hundred buy at the next sale what they were offered, and what was kept from them. */
    private static final int TAKE = 25;

    private static final int TAKE_UNSEEN = 10;
    private static final int OFFERS = 8;

    private final Random random;
    private final LocalDate first;

    Happening(Random random, LocalDate first) {
        this.random = random;
        this.first = first;
    }

    private EventWriter at(String id, int day, int second, int store, String account, long sequence, String type) {
        LocalDate date = first.plusDays(day);
        return new EventWriter(
                        id, account, sequence, type, date, date.atTime(8, 0).plusSeconds(second))
                .at(store, random.nextInt(4), random.nextInt(6));
    }

    byte[] anonymous(String id, int day, int second, int store, long pence) {
        return at(id, day, second, store, "till:S%03d/%s".formatted(store, id), 1, "sale")
                .money(pence, 1 + random.nextInt(8))
                .bytes();
    }

    byte[] expired(String id, int day, int second, Shopper shopper, LotLeft lot) {
        EventWriter event = at(id, day, second, -1, shopper.id(), ++shopper.sequence, "points-due")
                .member(false, shopper.tier, shopper.tier)
                .money(0, 0);
        return event.moved("expired", first.plusDays(lot.lastDay), lot.left, "member.available", "program.expired")
                .bytes();
    }

    byte[] returned(String id, int day, int second, Shopper shopper, Receipt receipt, int store) {
        List<LotLeft> taken = take(shopper, receipt.points());
        shopper.spend -= receipt.pence();
        EventWriter event = at(id, day, second, store, shopper.id(), ++shopper.sequence, "return")
                .original(receipt.decisionId())
                .member(false, shopper.tier, shopper.tier)
                .money(-receipt.pence(), 1)
                .rule("base", "base", -receipt.points());
        moved(event, "taken-back", taken, "program.issued");
        long owed = receipt.points() - taken.stream().mapToLong(lot -> lot.left).sum();
        return event.moved("overdrawn", null, owed, "member.available", "program.issued")
                .bytes();
    }

    byte[] sold(String id, int day, int second, Shopper shopper, int store, long pence, int lastDay, boolean spends) {
        String before = shopper.tier;
        boolean enrolled = shopper.sequence == 0;
        boolean keptOut = shopper.number % 100 < HOLD_OUT;
        EventWriter event = at(id, day, second, store, shopper.id(), ++shopper.sequence, "sale");
        List<LotLeft> spent = spends ? take(shopper, VOUCHER_POINTS) : List.of();
        long base = pence / 100;
        boolean weekend = first.plusDays(day).getDayOfWeek().getValue() > 5;
        long bonus = weekend && !keptOut ? base : 0;
        // The campaign works a little: who has it buys a tenth more at weekends.
        long paid = weekend && !keptOut ? pence + pence / 10 : pence;
        shopper.spend += paid;
        shopper.tier = shopper.spend > GOLD ? "Gold" : shopper.spend > SILVER ? "Silver" : "Blue";
        shopper.lots.add(new LotLeft(lastDay, base + bonus));
        shopper.last = new Receipt(id, paid, base + bonus, lastDay);
        event.member(enrolled, before, shopper.tier)
                .money(paid, 1 + random.nextInt(10))
                .rule("base", "base", base)
                .moved("earned", first.plusDays(lastDay), base + bonus, "program.issued", "member.available");
        if (bonus > 0) {
            event.rule("weekend", "multiplier", bonus);
        }
        if (weekend && keptOut) {
            event.heldOut("weekend");
        }
        if (random.nextInt(10) == 0) {
            event.nearMiss("big-basket", 100 + random.nextInt(500));
        }
        if (pence > 4_000) {
            event.rule("big-basket", "bonus", 0).discount("big-basket", pence / 50);
        }
        if (!spent.isEmpty()) {
            moved(event.redeemed(VOUCHER_POINTS), "converted", spent, "program.redeemed");
            event.voucher("v-" + id, "five-off", VOUCHER_POINTS, first.plusDays(day), first.plusDays(day + 90L));
        }
        event.goods(goods(shopper, keptOut ? TAKE_UNSEEN : TAKE));
        shopper.offer = offer();
        return event.offers(keptOut, shopper.offer).bytes();
    }

    private String offer() {
        return "offer-" + random.nextInt(OFFERS);
    }

    /** One sale in four has the goods of some offer, by chance. */
    private SortedSet<String> goods(Shopper shopper, int percent) {
        SortedSet<String> goods = new TreeSet<>();
        if (random.nextInt(4) == 0) {
            goods.add(offer());
        }
        if (shopper.offer != null && random.nextInt(100) < percent) {
            goods.add(shopper.offer);
        }
        return goods;
    }

    /** Oldest first: what was taken from each lot. */
    private static List<LotLeft> take(Shopper shopper, long points) {
        List<LotLeft> taken = new ArrayList<>();
        long open = points;
        while (open > 0 && !shopper.lots.isEmpty()) {
            LotLeft lot = shopper.lots.peek();
            long now = Math.min(open, lot.left);
            taken.add(new LotLeft(lot.lastDay, now));
            lot.left -= now;
            open -= now;
            if (lot.left == 0) {
                shopper.lots.poll();
            }
        }
        return taken;
    }

    private void moved(EventWriter event, String kind, List<LotLeft> lots, String to) {
        for (LotLeft lot : lots) {
            event.moved(kind, first.plusDays(lot.lastDay), lot.left, "member.available", to);
        }
    }
}
