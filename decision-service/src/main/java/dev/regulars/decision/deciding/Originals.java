package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Sale;
import dev.regulars.engine.Transaction;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sale that a return or void takes back. */
@Component
class Originals {

    private final Accounts accounts;
    private final Programs programs;
    private final Relay relay;
    private final Snapshots snapshots;

    Originals(Accounts accounts, Programs programs, Relay relay, Snapshots snapshots) {
        this.accounts = accounts;
        this.programs = programs;
        this.relay = relay;
        this.snapshots = snapshots;
    }

    /** @param sale null when the transaction names none; with a problem, nothing else counts */
    record Found(@Nullable DecisionRecord sale, @Nullable Problem problem) {}

    Found find(Transaction transaction) {
        String original = transaction.originalTransactionId();
        if (original == null || transaction.type() == Transaction.Type.SALE) {
            return new Found(null, null);
        }
        DecisionRecord sale =
                accounts.decision(transaction.source() + ":" + original).orElse(null);
        if (sale == null) {
            return new Found(null, Problem.of(ProblemCode.ORIGINAL_NOT_FOUND, "originalTransactionId is not known"));
        }
        if (sale.snapshot() == null && accounts.isClaimed(sale.id())) {
            return claim(sale);
        }
        if (transaction.event() != null) {
            return sale.type().equals(Transaction.Type.EVENT.word())
                    ? new Found(sale, null)
                    : new Found(null, Problem.of(ProblemCode.ORIGINAL_NOT_AN_EVENT, "eventId is a " + sale.type()));
        }
        if (!sale.type().equals("sale")) {
            return new Found(
                    null, Problem.of(ProblemCode.ORIGINAL_NOT_A_SALE, "originalTransactionId is a " + sale.type()));
        }
        return new Found(sale, null);
    }

    /** A member has the sale now. Between the two commits of a claim there is nothing to take back for a moment. */
    private Found claim(DecisionRecord sale) {
        return accounts.decision(DecideClaim.id(sale.id()))
                .map(claim -> new Found(claim, null))
                .orElseGet(() -> new Found(null, Problem.of(ProblemCode.CONTENDED, "the sale is being claimed")));
    }

    /**
     * The sale with what was taken back of it so far. To be called after the account was read: every return of a sale
     * is committed to
     * the sale's own account, so what that version of the account knows is relayed first, and a later one makes the
     * commit contended.
     */
    Sale asItIsNow(DecisionRecord sale) {
        relay.flush(sale.accountId());
        String home = accounts.home(sale.accountId());
        if (!home.equals(sale.accountId())) {
            relay.flush(home);
        }
        return having(sale, accounts.returned(sale.id()));
    }

    /** @param back quantities by line id that earlier returns took back of it */
    Sale having(DecisionRecord sale, Map<String, String> back) {
        Map<String, BigDecimal> returned = back.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new BigDecimal(entry.getValue())));
        Program program = programs.version(sale.programVersion());
        String snapshot = sale.snapshot();
        MemberSnapshot member = snapshot == null
                ? MemberSnapshot.enrolled("", program.settings().entryTier())
                : snapshots.read(
                        snapshot, accounts.find(sale.accountId()).orElseThrow().key());
        return new Sale(Texts.transaction(sale.request()), member, program, returned, sale.movements());
    }

    /** Whether nothing is left of the sale once {@code transaction} is. */
    static boolean isWhole(Transaction transaction, Sale sale) {
        Map<String, String> returned = returnedAfter(transaction, sale);
        return sale.transaction().lines().stream()
                .allMatch(line ->
                        new BigDecimal(returned.getOrDefault(line.lineId(), "0")).compareTo(line.quantity()) >= 0);
    }

    /** What is back of the sale once {@code transaction} is. */
    static Map<String, String> returnedAfter(Transaction transaction, Sale sale) {
        Map<String, BigDecimal> returned = new TreeMap<>(sale.returned());
        if (transaction.type().isWhole()) {
            sale.transaction().lines().forEach(line -> returned.put(line.lineId(), line.quantity()));
        } else {
            transaction.lines().forEach(line -> returned.merge(line.lineId(), line.quantity(), BigDecimal::add));
        }
        Map<String, String> texts = new TreeMap<>();
        returned.forEach((line, quantity) -> texts.put(line, quantity.toPlainString()));
        return texts;
    }
}
