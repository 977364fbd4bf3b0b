package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Claim;
import dev.regulars.decision.accounts.CommitResult;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Opened;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The deciding side of a process, in the order in which {@code DecideTransaction} asks the store. */
record Deciding(Life life, Request request) {

    Reply decide() {
        Optional<DecisionRecord> known = life.accounts.decision(request.id());
        if (known.isPresent()) {
            return known(known.get());
        }
        if (request.saleId() != null) {
            if (life.accounts.decision(request.saleId()).isEmpty()) {
                return Reply.Refused.ORIGINAL_NOT_FOUND;
            }
            if (returned() >= Request.PIECES) {
                return refused();
            }
        }
        life.accounts.open(request.accountId(), true, "bronze", Sales.AT);
        Claim claim = life.accounts.claim(request.id(), request.fingerprint(), request.accountId());
        if (claim instanceof Claim.Reused) {
            return Reply.Refused.ID_REUSED;
        }
        return claim instanceof Claim.Decided decided ? new Reply.Decided(decided.decision()) : commit();
    }

    private Reply commit() {
        while (true) {
            Opened opened = life.accounts.read(request.accountId(), request.id());
            if (opened.committed() != null) {
                life.passes.submit(request.accountId());
                return new Reply.Decided(opened.committed());
            }
            Account account = opened.account();
            int returned = request.saleId() == null ? 0 : returned();
            if (returned >= Request.PIECES) {
                return refused();
            }
            DecisionRecord decision = decision(account, returned);
            if (life.accounts.commit(account, Sales.change(account, decision), decision) == CommitResult.COMMITTED) {
                life.passes.submit(request.accountId());
                return new Reply.Decided(decision);
            }
        }
    }

    private DecisionRecord decision(Account account, int returned) {
        return request.saleId() == null
                ? Sales.sale(account, request.id(), request.points())
                : Sales.giveBack(
                        account, request.id(), request.saleId(), 1, Map.of("1", Integer.toString(returned + 1)));
    }

    private int returned() {
        life.passes.store(List.of(request.accountId()));
        return Integer.parseInt(life.accounts.returned(request.saleId()).getOrDefault("1", "0"));
    }

    private Reply known(DecisionRecord decision) {
        boolean same = decision.fingerprint().equals(request.fingerprint());
        return same ? new Reply.Decided(decision) : Reply.Refused.ID_REUSED;
    }

    /** The return that left nothing to take back may be this very one, sent by another till. */
    private Reply refused() {
        Optional<DecisionRecord> committed =
                life.looksAgain() ? life.accounts.decision(request.id()) : Optional.empty();
        return committed.map(this::known).orElse(Reply.Refused.TOO_MUCH);
    }
}
