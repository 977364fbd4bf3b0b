package dev.regulars.decision.running;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.accounts.SecretSettings;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/** Many members, each with one posting and four lots: 25 and 50 that have ended, 100 that end soon, 200 pending. */
final class FilledStore {

    static final int LOTS = 4;
    private static final int CHUNK = 1_000;

    private final Documents documents;
    private final PersonalData personal =
            new PersonalData(new KeyedHash(new SecretSettings("a-secret-of-the-tests-that-is-long-enough")));

    FilledStore(Documents documents) {
        this.documents = documents;
    }

    static String id(int number) {
        return "r_%07d".formatted(number);
    }

    void fill(int members) {
        for (int from = 0; from < members; from += CHUNK) {
            List<String> ids = IntStream.range(from, Math.min(members, from + CHUNK))
                    .mapToObj(FilledStore::id)
                    .toList();
            documents.insertNew(
                    Documents.ACCOUNTS, ids.stream().map(this::account).toList());
            documents.insertNew(
                    Documents.DECISIONS, ids.stream().map(FilledStore::decision).toList());
            documents.insertNew(
                    Documents.LEDGER, ids.stream().map(FilledStore::entry).toList());
        }
    }

    private Document account(String id) {
        Document account = Accounts.newDocument(id, true, "Blue", Instant.parse("2025-06-15T10:00:00Z"));
        account.putAll(new Document("version", 1L)
                .append("sequence", 1L)
                .append("available", 175L)
                .append(MemberKey.KEY, personal.newKey(id))
                .append(
                        "points",
                        new Document(
                                        "lots",
                                        List.of(
                                                lot(null, "2026-06-15", 25),
                                                lot(null, "2026-06-30", 50),
                                                lot(null, "2026-07-25", 100),
                                                lot("2026-06-30T23:00:00Z", "2027-06-16", 200)))
                                .append("overdrawn", 0L)
                                .append("debt", 0L)
                                .append("activeOn", "2026-06-16")));
        return account;
    }

    private static Document lot(String from, String lastDay, long left) {
        return new Document("from", from)
                .append("awaits", null)
                .append("lastDay", lastDay)
                .append("idleMonths", 0)
                .append("earnedOn", "2025-06-15")
                .append("left", left)
                .append("expired", 0L)
                .append("expiredOn", null);
    }

    private static List<Document> postings() {
        return List.of(
                new Document("account", "member.available").append("points", 175L),
                new Document("account", "member.pending").append("points", 200L),
                new Document("account", "program.issued").append("points", -375L));
    }

    private static Document decision(String id) {
        return new Document("_id", "fill:" + id)
                .append("accountId", id)
                .append("state", "committed")
                .append("sequence", 1L)
                .append("answer", "{\"points\":{\"earned\":375,\"redeemed\":0,\"balance\":175}}")
                .append("postings", postings())
                .append("vouchers", List.of());
    }

    private static Document entry(String id) {
        return new Document("_id", id + ":1")
                .append("accountId", id)
                .append("sequence", 1L)
                .append("decisionId", "fill:" + id)
                .append("reason", "sale")
                .append("businessDay", "2025-06-15")
                .append("postings", postings());
    }
}
