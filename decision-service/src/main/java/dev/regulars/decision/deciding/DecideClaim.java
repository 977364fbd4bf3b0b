package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Claim;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.programs.Programs;
import dev.regulars.engine.Transaction;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides an anonymous sale once more, as a member's: at the time and under the program version of the sale. What was
 * taken back of it before is taken back of this one too. Later returns of the sale are returns of the claim.
 *
 * <p>Nothing may be committed against the anonymous sale any more when this begins.
 */
@Component
public final class DecideClaim {

    static final String SOURCE = "~claim";
    static final String CLAIM = "claim";

    private final DecideTransaction decide;
    private final Accounts accounts;
    private final Programs programs;

    DecideClaim(DecideTransaction decide, Accounts accounts, Programs programs) {
        this.decide = decide;
        this.accounts = accounts;
        this.programs = programs;
    }

    static String id(String saleId) {
        return SOURCE + ":" + saleId;
    }

    static String type(Transaction.Type type) {
        return type == Transaction.Type.SALE ? CLAIM : "claim-return";
    }

    /** Whether nothing is left of it. */
    public boolean isTakenBack(DecisionRecord sale) {
        Map<String, String> returned = accounts.returned(sale.id());
        return Texts.transaction(sale.request()).lines().stream()
                .allMatch(line ->
                        new BigDecimal(returned.getOrDefault(line.lineId(), "0")).compareTo(line.quantity()) >= 0);
    }

    /** Repeating it changes nothing. Answers with the claim, whatever was taken back of it. */
    public Result decide(DecisionRecord sale, String memberId) {
        Transaction sold = Texts.transaction(sale.request());
        Transaction claim = sold.as(SOURCE, sale.id(), Transaction.Type.SALE, null, sold.lines());
        Program program = programs.version(sale.programVersion());
        Result claimed = commit(claim, memberId, null, program);
        Map<String, String> returned = accounts.returned(sale.id());
        if (claimed instanceof Result.Refused || returned.isEmpty()) {
            return claimed;
        }
        List<Transaction.Line> lines = sold.lines().stream()
                .filter(line -> returned.containsKey(line.lineId()))
                .map(line -> line.times(new BigDecimal(returned.get(line.lineId()))))
                .toList();
        Transaction back = sold.as(SOURCE, sale.id() + "~returned", Transaction.Type.RETURN, sale.id(), lines);
        DecisionRecord original = accounts.decision(claim.decisionId()).orElseThrow();
        Result taken = commit(back, memberId, original, program);
        return taken instanceof Result.Refused ? taken : claimed;
    }

    private Result commit(
            Transaction transaction, String memberId, @Nullable DecisionRecord original, Program program) {
        Texts.Request request = Texts.request(transaction, null);
        Claim taken = accounts.claim(transaction.decisionId(), request.fingerprint(), memberId);
        String accountId = taken instanceof Claim.Repeated repeated ? repeated.accountId() : memberId;
        return decide.commitTo(new Submission(transaction, null), request, accountId, original, program);
    }
}
