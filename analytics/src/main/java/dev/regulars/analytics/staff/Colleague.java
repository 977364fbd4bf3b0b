package dev.regulars.analytics.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works, or worked, in stores.
 *
 * @param id a pseudonym that the company gives, and gives nobody else: figures stay under it when the name is erased
 * @param cashier as tills send it; another colleague may have the same in another store, or at another time
 * @param to the last day; null while none is known
 * @param signIn the name with which this person signs in, in small letters; null: the person cannot look
 * @param erasedAt since when name and sign-in are gone
 */
public record Colleague(
        String id,
        String cashier,
        @Nullable String name,
        Post post,
        SortedSet<String> stores,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String signIn,
        @Nullable Instant erasedAt) {

    public Colleague {
        stores = Collections.unmodifiableSortedSet(new TreeSet<>(stores));
    }

    public boolean worksOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether a transaction with this cashier's id is this person's. */
    public boolean served(String store, String soldBy, LocalDate day) {
        return cashier.equals(soldBy) && stores.contains(store) && worksOn(day);
    }

    /** False for what was planned before the entry said otherwise: it is kept, and does not count. */
    public boolean works(Shift shift) {
        return stores.contains(shift.store()) && worksOn(shift.day());
    }

    /** Whether a transaction could be of both. */
    public boolean isMistakenFor(Colleague other) {
        return cashier.equals(other.cashier)
                && stores.stream().anyMatch(other.stores::contains)
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /** What is left when name and sign-in are erased, which ends the work at the latest. */
    public Colleague erased(Instant at, LocalDate today) {
        LocalDate end = to != null && to.isBefore(today) ? to : today;
        LocalDate last = end.isBefore(from) ? from : end;
        return new Colleague(id, cashier, null, post, stores, from, last, null, at);
    }

    /** The name, or the pseudonym where there is none. */
    public String shown() {
        return name == null ? id : name;
    }
}
