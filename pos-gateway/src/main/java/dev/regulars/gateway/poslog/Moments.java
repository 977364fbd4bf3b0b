package dev.regulars.gateway.poslog;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** When a receipt was finished. Without an offset it is the store's wall clock. */
final class Moments {
    private Moments() {}

    /** Null, with a fault, when there is none that can be read. */
    static @Nullable String read(Element transaction, @Nullable Element receipt, ZoneId zone, Faults faults) {
        Element element = transaction.filled("EndDateTime", "BeginDateTime", "POSLogDateTime");
        if (element == null && receipt != null) {
            element = receipt.filled("ReceiptDateTime");
        }
        if (element == null) {
            faults.missing(transaction, "EndDateTime");
            return null;
        }
        try {
            TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    element.text(), OffsetDateTime::from, LocalDateTime::from);
            OffsetDateTime moment = read instanceof OffsetDateTime offset
                    ? offset
                    : LocalDateTime.from(read).atZone(zone).toOffsetDateTime();
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        } catch (DateTimeException e) {
            faults.invalid(element, "must be a date-time such as 2026-03-01T09:30:00 or 2026-03-01T09:30:00+01:00");
            return null;
        }
    }
}
