package dev.regulars.analytics.synthetic;

import dev.regulars.analytics.synthetic.Shopper.LotLeft;
import dev.regulars.analytics.synthetic.Shopper.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Decisions of a retailer from a seed, in order of time: members who come at rates of their own and are lost one day,
 * anonymous receipts, returns, points that are spent and that expire, campaigns with and without a hold-out, offers,
 * purchases of what they are about, near misses, vouchers. The same seed and numbers give the same events.
 */
public final class World {
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final double ANONYMOUS = 0.3;
    private static final double RETURNED = 0.04;
    private static final double OTHER_STORE = 0.1;
    private static final int VALID_DAYS = 365;
    private static final long SPENDS_FROM = 500;

    private final Random random;
    private final int stores;
    private final int days;
    private final Shopper[] shoppers;
    private final Happening happening;
    private int day;
    private int left;
    private int perDay;
    private long made;

    /**
     * @param decisions how many there will be in all, spread over the days
     * @param members who may come
     */
    public World(long seed, long decisions, int members, int stores, int days) {
        this.random = new Random(seed);
        this.stores = stores;
        this.days = days;
        this.perDay = Math.toIntExact(Math.max(1, decisions / days));
        this.shoppers = new Shopper[members];
        for (int i = 0; i < members; i++) {
            shoppers[i] = shopper(i);
        }
        this.happening = new Happening(random, FIRST);
    }

    /** Rates and life times as in the models of customer value: few come often, many are lost soon. */
    private Shopper shopper(int number) {
        double yearly = 0.5 + 10 * -Math.log(1 - random.nextDouble()) * random.nextDouble();
        double receipt = 600 + 2_400 * -Math.log(1 - random.nextDouble());
        int begins = random.nextInt(days);
        int stays = (int) (60 - Math.log(1 - random.nextDouble()) * 500);
        return new Shopper(number, yearly, receipt, random.nextInt(stores), begins + stays);
    }

    /** The next events, at most so many; empty when all days are over. */
    public List<byte[]> next(int most) {
        List<byte[]> events = new ArrayList<>(most);
        while (events.size() < most && day < days) {
            if (left == 0) {
                left = perDay;
            }
            events.add(one());
            if (--left == 0) {
                day++;
            }
        }
        return events;
    }

    private byte[] one() {
        made++;
        String id = "pos:T-" + made;
        int second = (int) ((perDay - left) * 36_000L / perDay);
        if (random.nextDouble() < ANONYMOUS) {
            return happening.anonymous(id, day, second, random.nextInt(stores), pence(2_000));
        }
        Shopper shopper = whoComes();
        LotLeft oldest = shopper.lots.peek();
        if (oldest != null && oldest.lastDay < day) {
            shopper.lots.poll();
            return happening.expired(id, day, second, shopper, oldest);
        }
        Receipt last = shopper.last;
        if (last != null && random.nextDouble() < RETURNED) {
            shopper.last = null;
            return happening.returned(id, day, second, shopper, last, storeOf(shopper));
        }
        boolean spends = shopper.balance() >= SPENDS_FROM && random.nextInt(3) == 0;
        return happening.sold(
                id, day, second, shopper, storeOf(shopper), pence(shopper.receipt), day + VALID_DAYS, spends);
    }

    /** Who comes often is drawn more often, who is lost hardly. */
    private Shopper whoComes() {
        for (int tries = 0; ; tries++) {
            Shopper drawn = shoppers[random.nextInt(shoppers.length)];
            boolean customer = day < drawn.lostOn;
            if (customer && random.nextDouble() * 20 < drawn.yearly || tries == 50) {
                return drawn;
            }
        }
    }

    private int storeOf(Shopper shopper) {
        return random.nextDouble() < OTHER_STORE ? random.nextInt(stores) : shopper.home;
    }

    private long pence(double mean) {
        return 50 + (long) (mean * -Math.log(1 - random.nextDouble()));
    }
}
