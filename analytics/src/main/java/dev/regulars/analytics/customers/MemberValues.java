package dev.regulars.analytics.customers;

import dev.regulars.analytics.customers.model.ByFrequency;
import dev.regulars.analytics.customers.model.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What members are worth, in the warehouse. */
public interface MemberValues {
    /** A look at the decisions of one moment. */
    interface Snapshot extends AutoCloseable {
        /** Empty when there is no sale of a member. */
        Optional<Purchases> purchases();

        Split split(Purchases purchases, LocalDate day);

        /** Works each member out and stores all, in one transaction; the fit before goes. */
        void store(ValueFit fit, List<Week> weeks, List<ByFrequency> frequencies);

        @Override
        void close();
    }

    Snapshot open();

    Optional<ValueFit> newest();

    List<Decile> deciles();

    List<Segment> segments();

    List<Week> weeks();

    List<ByFrequency> frequencies();

    /** The worth most, or those with most to lose: they spent much and may have stopped. */
    List<MemberValue> list(MemberList list, int limit);

    /** All members, the worth most first, at most so many. */
    void each(int limit, Consumer<MemberValue> member);
}
