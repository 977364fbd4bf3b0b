package dev.regulars.analytics.accounting.points;

import java.util.EnumMap;
import java.util.Map;

/** A cohort while months are worked off. */
final class Counts {
    enum Place {
        FREE,
        VOUCHER,
        REDEEMED,
        ENDED
    }

    private final Map<Place, Long> points = new EnumMap<>(Place.class);

    long in(Place place) {
        return points.getOrDefault(place, 0L);
    }

    void add(Place place, long more) {
        points.merge(place, more, Math::addExact);
    }

    void move(Place from, Place to, long quantity) {
        add(from, -quantity);
        add(to, quantity);
    }

    Cohort as(CohortKey key) {
        long free = in(Place.FREE);
        long vouchers = in(Place.VOUCHER);
        long redeemed = in(Place.REDEEMED);
        long ended = in(Place.ENDED);
        return new Cohort(key, free + vouchers + redeemed + ended, free, vouchers, redeemed, ended);
    }
}
