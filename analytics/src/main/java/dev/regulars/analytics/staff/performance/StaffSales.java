package dev.regulars.analytics.staff.performance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tills sent, by cashier. */
public interface StaffSales {
    /** By business day, both ends included. */
    List<Sold> byDay(String store, LocalDate from, LocalDate to);

    /** By the quarter of an hour: every zone's hours begin with one. */
    List<Sold> byQuarter(String store, LocalDate day);

    /** Of the store's transactions; null where there is none, or several. */
    @Nullable
    String currency(String store, LocalDate from, LocalDate to);
}
