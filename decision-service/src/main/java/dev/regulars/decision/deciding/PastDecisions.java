package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.programs.Programs;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Sale;
import dev.regulars.engine.Transaction;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What decisions were made from, as their stored texts say. */
@Component
public class PastDecisions {

    private final Accounts accounts;
    private final Programs programs;
    private final Snapshots snapshots;

    PastDecisions(Accounts accounts, Programs programs, Snapshots snapshots) {
        this.accounts = accounts;
        this.programs = programs;
        this.snapshots = snapshots;
    }

    public Transaction transaction(String request) {
        return Texts.transaction(request);
    }

    /** Of an erased member, or where the account is gone, all but the profile. */
    public MemberSnapshot member(String snapshot, String accountId) {
        MemberKey key = Snapshots.hasProfile(snapshot)
                ? accounts.find(accountId).map(Account::key).orElse(MemberKey.NONE)
                : MemberKey.NONE;
        return snapshots.read(snapshot, key);
    }

    /**
     * A sale as it was when {@code returned} was back of it, under the program that decided it; empty when it is not
     * known, or nobody was shown.
     */
    public Optional<Sale> sale(String decisionId, Map<String, BigDecimal> returned) {
        return accounts.decision(decisionId)
                .filter(sale -> sale.type().equals("sale"))
                .map(sale -> {
                    Program program = programs.version(sale.programVersion());
                    String snapshot = sale.snapshot();
                    MemberSnapshot member = snapshot == null
                            ? MemberSnapshot.enrolled("", program.settings().entryTier())
                            : member(snapshot, sale.accountId());
                    return new Sale(transaction(sale.request()), member, program, returned, sale.movements());
                });
    }
}
