package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Change;
import dev.regulars.decision.accounts.CommitResult;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;

/** Of two commits on one version the second overwrites the first. */
final class PlantedCommitsOnAnyVersion implements Parts {

    @Override
    public Accounts accounts(Documents documents) {
        return new Accounts(documents, accountId -> false, PERSONAL) {
            @Override
            public CommitResult commit(Account before, Change change, DecisionRecord decision) {
                Account now = find(before.id()).orElseThrow();
                Account same = new Account(
                        before.id(),
                        before.member(),
                        now.version(),
                        before.sequence(),
                        before.tier(),
                        before.points(),
                        before.metrics(),
                        before.state(),
                        before.openedAt(),
                        before.waiting(),
                        before.key(),
                        null,
                        null);
                return super.commit(same, change, decision);
            }
        };
    }
}
