package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.vouchers.VoucherCodes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A decision that was made, and what is left of its sale. */
@Service
public class FindDecision {

    private final Accounts accounts;
    private final Relay relay;
    private final VoucherCodes codes;

    FindDecision(Accounts accounts, Relay relay, VoucherCodes codes) {
        this.accounts = accounts;
        this.relay = relay;
        this.codes = codes;
    }

    /**
     * @param storeId null for what is not decided in a store
     * @param language of the member today; null when nobody has told
     */
    public record Found(
            String answer,
            @Nullable String storeId,
            @Nullable String language) {}

    public Optional<Found> find(String decisionId) {
        return accounts.decision(decisionId)
                .map(decision ->
                        new Found(Answer.of(decision, codes), Texts.storeId(decision.request()), language(decision)));
    }

    /** The lines of a sale, with how many of each are back. Empty when no sale has the id. */
    public Optional<Found> lines(String decisionId) {
        return accounts.decision(decisionId)
                .filter(decision -> decision.type().equals("sale"))
                .map(sale -> {
                    relay.flush(sale.accountId());
                    relay.flush(accounts.home(sale.accountId()));
                    String lines = SoldJson.write(sale, accounts.returned(sale.id()));
                    return new Found(lines, Texts.storeId(sale.request()), null);
                });
    }

    private @Nullable String language(DecisionRecord decision) {
        return accounts.find(decision.accountId())
                .map(account -> account.state().profile().language())
                .orElse(null);
    }
}
