package dev.regulars.decision.verify;

import dev.regulars.decision.accounts.AccountDocuments;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.Posting;
import dev.regulars.points.Book;
import dev.regulars.points.PointsAccount;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One account against its ledger entries and decisions, which are given in order of sequence. */
final class AccountAudit {

    private static final List<Book> MEMBERS = List.of(Book.MEMBER_AVAILABLE, Book.MEMBER_PENDING, Book.MEMBER_DEBT);

    final String accountId;
    final long lastSequence;

    private final Document account;
    private final Problems problems;
    private final Totals totals;
    private final EnumMap<Book, Long> balances = new EnumMap<>(Book.class);
    private @Nullable Answered lastAnswer;

    AccountAudit(Document account, Problems problems, Totals totals) {
        this.account = account;
        this.problems = problems;
        this.totals = totals;
        this.accountId = account.getString(Documents.ID);
        this.lastSequence = account.getLong("sequence");
    }

    void post(long sequence, Posted posted) {
        Document entry = posted.entry();
        if (entry == null) {
            problems.add(posted.place(), "missing");
            return;
        }
        List<Posting> postings = Posted.postings(entry);
        totals.add(postings);
        for (Book book : MEMBERS) {
            balances.merge(book, Posting.total(postings, book), Math::addExact);
        }
        problems.unless(accountId.equals(entry.getString("accountId")), posted.place(), "names another account");
        problems.unless(Objects.equals(sequence, entry.getLong("sequence")), posted.place(), "names another sequence");
        problems.unless(Posting.total(postings) == 0, posted.place(), "does not sum to zero: " + postings);
        decide(sequence, posted, postings, entry.getString("decisionId"));
    }

    private void decide(long sequence, Posted posted, List<Posting> postings, String decisionId) {
        Document decision = posted.decision();
        String place = "decision " + decisionId;
        if (decision == null) {
            problems.add(place, "missing, of " + posted.place());
            return;
        }
        if (!DecisionDocuments.COMMITTED.equals(decision.getString(DecisionDocuments.STATE))) {
            problems.add(place, "not committed, but " + posted.place() + " is");
            return;
        }
        String answer = decision.getString("answer");
        if (answer == null || decision.get("vouchers") == null) {
            problems.add(place, "committed without content");
            return;
        }
        totals.decisions++;
        boolean same = accountId.equals(decision.getString("accountId"))
                && Objects.equals(sequence, decision.getLong("sequence"));
        problems.unless(same, place, "names another account or sequence than " + posted.place());
        problems.unless(Posted.postings(decision).equals(postings), place, "has other postings than its ledger entry");
        vouchers(decision, posted, decisionId);
        lastAnswer = Answered.read(answer);
        lastAnswer.check(place, postings, balance(Book.MEMBER_AVAILABLE), problems);
    }

    private void vouchers(Document decision, Posted posted, String decisionId) {
        for (Document issued : decision.getList("vouchers", Document.class)) {
            String id = issued.getString("voucherId");
            Document voucher = posted.vouchers().get(id);
            if (voucher == null) {
                problems.add("voucher " + id, "missing, of decision " + decisionId);
                continue;
            }
            totals.vouchers++;
            boolean same = decisionId.equals(voucher.getString("decisionId"))
                    && accountId.equals(voucher.getString("accountId"))
                    && issued.getString("value").equals(voucher.getString("value"));
            problems.unless(same, "voucher " + id, "differs from decision " + decisionId);
        }
    }

    private long balance(Book book) {
        return balances.getOrDefault(book, 0L);
    }

    private void balance(Book book, long has, String what) {
        problems.unless(
                has == balance(book),
                "account " + accountId,
                "has " + has + " " + what + ", its postings say " + balance(book));
    }

    /** When all sequences were given. */
    void end() {
        String place = "account " + accountId;
        boolean member = account.getBoolean("member");
        totals.accounts++;
        totals.members += member && lastSequence > 0 ? 1 : 0;
        PointsAccount points = AccountDocuments.points(account);
        long available = account.getLong("available");
        balance(Book.MEMBER_AVAILABLE, available, "points");
        problems.unless(
                points.available() == available,
                place,
                "has " + available + " points, its lots say " + points.available());
        balance(Book.MEMBER_PENDING, points.pending(), "pending points");
        balance(Book.MEMBER_DEBT, -points.debt(), "points of debt");
        problems.unless(
                points.lots().stream().allMatch(lot -> lot.left() >= 0), place, "has a lot with less than no points");
        int waiting = account.getList("outbox", Document.class, List.of()).size();
        problems.unless(waiting == 0, place, waiting + " decisions wait in the outbox");
        if (member && lastAnswer != null && lastAnswer.tierAfter() != null) {
            String tier = account.getString("tier");
            problems.unless(
                    lastAnswer.tierAfter().equals(tier),
                    place,
                    "is in tier " + tier + ", its last decision says " + lastAnswer.tierAfter());
        }
    }
}
