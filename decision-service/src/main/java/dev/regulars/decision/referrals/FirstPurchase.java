package dev.regulars.decision.referrals;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.web.Json;
import dev.regulars.program.ReferralSettings;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds the purchase by which a referral counts: the first since the enrolment of which enough stands, so many days
 * later.
 *
 * <p>20.00 needed, standing for 14 days. 1 June 30.00, of which 15.00 come back on the 3rd; 5 June 25.00: on the 19th
 * the one of the 5th counts.
 */
final class FirstPurchase {

    /** Postings that are looked at: a friend buys within days. */
    private static final int MOST = 2_000;

    private final Documents documents;

    FirstPurchase(Documents documents) {
        this.documents = documents;
    }

    /**
     * One of three.
     *
     * @param decisionId of the purchase; empty for none
     * @param standsAt of the first that may count later; null when there is none
     */
    record Found(String decisionId, @Nullable Instant standsAt) {

        /**
         * When a purchase stands that was made already; else a day later, as one that is made now stands later still.
         * Where none has to stand, as often as is looked.
         */
        Instant lookAgain(int waitDays, Duration lookEvery, Instant now) {
            Instant next = now.plus(lookEvery);
            Instant wanted = Objects.requireNonNullElse(standsAt, waitDays == 0 ? next : now.plus(Duration.ofDays(1)));
            return wanted.isAfter(next) ? wanted : next;
        }
    }

    record Sale(String id, Instant at, BigDecimal eligible) {}

    /**
     * @param friend the account, and that which has become a part of it
     * @param last until when a purchase counts
     */
    Found of(List<Account> friend, Instant last, ReferralSettings settings, Instant now) {
        List<Sale> sales = new ArrayList<>();
        Map<String, BigDecimal> back = new HashMap<>();
        List<Document> decisions =
                friend.stream().flatMap(part -> decisions(part).stream()).toList();
        for (Document decision : decisions) {
            JsonNode event = Json.MAPPER.readTree(decision.getString("event")).path("data");
            BigDecimal eligible = new BigDecimal(event.path("eligibleAmount").asString("0"));
            String original = decision.getString("originalId");
            switch (decision.getString("type")) {
                case "sale" -> {
                    Instant at = Instant.parse(decision.getString("occurredAt"));
                    if (!at.isAfter(last)) {
                        sales.add(new Sale(decision.getString(Documents.ID), at, eligible));
                    }
                }
                case "return", "void" -> back.merge(original == null ? "" : original, eligible, BigDecimal::add);
                default -> {}
            }
        }
        return first(sales, back, settings, now);
    }

    static Found first(List<Sale> sales, Map<String, BigDecimal> back, ReferralSettings settings, Instant now) {
        sales.sort(Comparator.comparing(Sale::at).thenComparing(Sale::id));
        Instant first = null;
        for (Sale sale : sales) {
            BigDecimal stands = sale.eligible().add(back.getOrDefault(sale.id(), BigDecimal.ZERO));
            if (stands.signum() > 0 && stands.compareTo(settings.minSpend()) >= 0) {
                Instant standsAt = sale.at().plus(Duration.ofDays(settings.waitDays()));
                if (!standsAt.isAfter(now)) {
                    return new Found(sale.id(), null);
                }
                first = first == null ? standsAt : first;
            }
        }
        return new Found("", first);
    }

    private List<Document> decisions(Account part) {
        List<String> entries = LongStream.rangeClosed(1, Math.min(MOST, part.sequence()))
                .mapToObj(sequence -> part.id() + ":" + sequence)
                .toList();
        List<String> ids = documents.findAll(Documents.LEDGER, entries, Projections.include("decisionId")).stream()
                .map(entry -> entry.getString("decisionId"))
                .toList();
        return documents.findAll(
                Documents.DECISIONS, ids, Projections.include("type", "occurredAt", "originalId", "event"));
    }
}
