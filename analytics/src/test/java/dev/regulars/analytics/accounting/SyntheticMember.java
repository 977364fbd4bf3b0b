package dev.regulars.analytics.accounting;

import dev.regulars.analytics.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A member whose points move as the ledger page says, with events that may be held back: those of one member come in
 * order, but perhaps after a month was closed.
 */
final class SyntheticMember {
    private record Sale(String id, LocalDate lastDay, int pence, long points, long[] left) {}

    private record Voucher(String id, long points, LocalDate lastDay) {}

    final String id;
    private final Random random;
    private final List<Consumer<Facts>> held = new ArrayList<>();
    private final TreeMap<LocalDate, Long> lots = new TreeMap<>();
    private final List<Sale> sales = new ArrayList<>();
    private final List<Voucher> vouchers = new ArrayList<>();
    private long overdrawn;
    private int made;

    SyntheticMember(String id, Random random) {
        this.id = id;
        this.random = random;
    }

    void tell(Facts facts) {
        held.forEach(event -> event.accept(facts));
        held.clear();
    }

    private long available() {
        return lots.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What ended is posted first, before anything else. */
    void act(LocalDate day) {
        expire(day);
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> sale(day, 0);
            case 4, 5 -> sale(day, Math.min(available(), 1 + random.nextInt(300)));
            case 6, 7 -> giveBackSale(day);
            case 8 -> convert(day);
            case 9 -> useVoucher(day);
            case 10 -> adjust(day);
            default -> {}
        }
    }

    void expire(LocalDate day) {
        Decision decision = new Decision("points-due", null, day, 0);
        for (Map.Entry<LocalDate, Long> lot : new TreeMap<>(lots.headMap(day, false)).entrySet()) {
            lots.remove(lot.getKey());
            decision.move("expired", lot.getKey(), lot.getValue(), "member.available", "program.expired");
        }
        decision.end(0);
    }

    private void sale(LocalDate day, long spent) {
        int pence = 100 + random.nextInt(20_000) + (int) spent;
        long points = (pence - spent) / 10;
        LocalDate last = random.nextInt(4) == 0
                ? LocalDate.of(day.getYear(), 12, 31)
                : day.plusDays(40 + 20L * random.nextInt(3));
        Decision decision = new Decision("sale", null, day, pence);
        take(decision, "spent", spent, "program.redeemed");
        decision.move("earned", last, points, "program.issued", "member.available");
        put(last, points);
        decision.end(points);
        sales.add(new Sale(decision.name, last, pence, points, new long[] {points}));
    }

    /** Points that come fill a balance below zero first. */
    private void put(LocalDate last, long points) {
        long fill = Math.min(overdrawn, points);
        overdrawn -= fill;
        if (points > fill) {
            lots.merge(last, points - fill, Long::sum);
        }
    }

    private void take(Decision decision, String kind, long points, String to) {
        long rest = points;
        for (LocalDate last : List.copyOf(lots.keySet())) {
            long taken = Math.min(rest, lots.get(last));
            if (taken > 0) {
                decision.move(kind, last, taken, "member.available", to);
                lots.put(last, lots.get(last) - taken);
                rest -= taken;
            }
            lots.remove(last, 0L);
        }
        if (rest > 0) {
            throw new IllegalStateException("took " + points + " of too few");
        }
    }

    /** The points of the sale, then any others, then below zero or written off. */
    private void giveBackSale(LocalDate day) {
        if (sales.isEmpty()) {
            return;
        }
        Sale sale = sales.get(random.nextInt(sales.size()));
        long points = random.nextBoolean() ? sale.left[0] : sale.left[0] / 2;
        if (points == 0) {
            return;
        }
        sale.left[0] -= points;
        Decision decision = new Decision("return", sale.id, day, -(int) (sale.pence * points / sale.points));
        long own = Math.min(points, lots.getOrDefault(sale.lastDay, 0L));
        if (own > 0) {
            decision.move("taken-back", sale.lastDay, own, "member.available", "program.issued");
            lots.put(sale.lastDay, lots.get(sale.lastDay) - own);
            lots.remove(sale.lastDay, 0L);
        }
        long other = Math.min(points - own, available());
        take(decision, "taken-back", other, "program.issued");
        long rest = points - own - other;
        if (rest > 0 && random.nextInt(3) == 0) {
            decision.move("written-off", null, rest, "program.written-off", "program.issued");
        } else if (rest > 0) {
            overdrawn += rest;
            decision.move("overdrawn", null, rest, "member.available", "program.issued");
        }
        decision.end(-points);
    }

    private void convert(LocalDate day) {
        if (available() >= 200) {
            Decision decision = new Decision("conversion", null, day, 0);
            take(decision, "converted", 200, "program.redeemed");
            Voucher voucher = new Voucher("v" + decision.name, 200, day.plusDays(30));
            vouchers.add(voucher);
            decision.steps.add((facts, number) -> facts.voucher(number, day, voucher.id, 200, voucher.lastDay));
            decision.end(0);
        }
    }

    private void useVoucher(LocalDate day) {
        if (!vouchers.isEmpty()) {
            Voucher voucher = vouchers.remove(0);
            if (!voucher.lastDay.isBefore(day)) {
                held.add(facts -> facts.change(voucher.id, "redeemed", day));
                if (random.nextInt(4) == 0) {
                    held.add(facts -> facts.change(voucher.id, "given-back", day.plusDays(1)));
                }
            }
        }
    }

    private void adjust(LocalDate day) {
        Decision decision = new Decision("adjustment", null, day, 0);
        if (random.nextInt(3) == 0) {
            take(decision, "removed", Math.min(available(), 50), "program.adjusted");
        } else {
            decision.move("added", day.plusDays(60), 80, "program.adjusted", "member.available");
            put(day.plusDays(60), 80);
        }
        decision.end(0);
    }

    private interface Step {
        void of(Facts facts, long number);
    }

    private final class Decision {
        final String name;
        final List<Step> steps = new ArrayList<>();
        private final String type;
        private final String original;
        private final LocalDate day;
        private final int pence;

        Decision(String type, String original, LocalDate day, int pence) {
            this.name = id + "-" + ++made;
            this.type = type;
            this.original = original;
            this.day = day;
            this.pence = pence;
        }

        void move(String kind, LocalDate lastDay, long points, String from, String to) {
            if (points > 0) {
                steps.add((facts, number) -> {
                    facts.movement(number, day, kind, lastDay, points);
                    facts.posting(number, day, from, -points);
                    facts.posting(number, day, to, points);
                });
            }
        }

        void end(long earned) {
            if (!steps.isEmpty() || pence != 0) {
                String net = BigDecimal.valueOf(pence, 2).toPlainString();
                held.add(facts -> {
                    long number = facts.decision(name, id, type, original, day, net, earned);
                    steps.forEach(step -> step.of(facts, number));
                });
            }
        }
    }
}
