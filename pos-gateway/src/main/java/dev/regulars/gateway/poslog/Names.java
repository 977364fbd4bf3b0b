package dev.regulars.gateway.poslog;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What names a receipt, in its head as in a link to it. */
record Names(String store, String workstation, String businessDay, String sequence) {
    /** Null, with faults, when a part is missing; a link may leave the store out when it is its own. */
    static @Nullable Names read(Element element, @Nullable String ownStore, Faults faults) {
        Element storeElement = store(element);
        String store = storeElement == null ? ownStore : storeElement.text();
        if (store == null) {
            faults.missing(element, "RetailStoreID");
        }
        Element workstation = required(element, "WorkstationID", faults);
        Element sequence = required(element, "SequenceNumber", faults);
        Element dayElement = required(element, "BusinessDayDate", faults);
        String day = dayElement == null ? null : day(dayElement, faults);
        return store == null || workstation == null || sequence == null || day == null
                ? null
                : new Names(store, workstation.text(), day, sequence.text());
    }

    String transactionId() {
        return TransactionIds.of(store, workstation, businessDay, sequence);
    }

    /** RetailStoreID of version 2, BusinessUnit/UnitID of version 6. */
    static @Nullable Element store(Element element) {
        Element unit = element.child("BusinessUnit");
        Element store = element.filled("RetailStoreID");
        return store != null || unit == null ? store : unit.filled("UnitID");
    }

    private static @Nullable Element required(Element element, String name, Faults faults) {
        Element child = element.filled(name);
        if (child == null) {
            faults.missing(element, name);
        }
        return child;
    }

    /** A date may carry an offset, 2026-03-01Z: the day is meant as it is written. */
    private static @Nullable String day(Element element, Faults faults) {
        String text = element.text();
        try {
            return LocalDate.parse(text.substring(0, Math.min(10, text.length())))
                    .toString();
        } catch (DateTimeException e) {
            faults.invalid(element, "must be a date such as 2026-03-01");
            return null;
        }
    }
}
