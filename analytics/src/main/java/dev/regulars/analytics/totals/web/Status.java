package dev.regulars.analytics.totals.web;

import dev.regulars.analytics.totals.Totals;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How far the figures can be trusted, in a sentence each.
 *
 * @param calm whether there is nothing to look after
 */
record Status(boolean calm, String feed, String newest, String rejected) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    static Status of(Totals totals) {
        Long lag = totals.lag();
        boolean reading = totals.feed().equals("reading");
        String newest = totals.lastEventAt() == null ? "" : "Newest transaction: " + TIME.format(totals.lastEventAt());
        String rejected = totals.rejected() == 0
                ? ""
                : Wording.count(totals.rejected()) + " records could not be understood and were put aside.";
        boolean upToDate = reading && lag != null && lag == 0;
        return new Status(reading && totals.rejected() == 0, upToDate ? "Up to date." : feed(totals), newest, rejected);
    }

    private static String feed(Totals totals) {
        Long lag = totals.lag();
        return switch (totals.feed()) {
            case "reading" -> lag == null ? "Reading." : "Reading: " + Wording.count(lag) + " events still to come.";
            case "waiting-for-topic" -> "Waiting for the first decision.";
            case "broker-away" -> "The broker does not answer: the figures stand still.";
            case "failing" -> "The figures cannot be brought up to date, see the log.";
            default -> "Starting.";
        };
    }
}
