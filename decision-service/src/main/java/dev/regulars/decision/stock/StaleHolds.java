package dev.regulars.decision.stock;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.Opened;
import org.bson.Document;

/**
 * Lets go of holds whose decision did not come. A commit may only be slow, so first the hold is marked: who reads it
 * from now on must not commit on it. Then the account's version is raised: who read it before cannot commit any more.
 * Only then the part is free again.
 */
final class StaleHolds {

    private static final int MAX_ROUNDS = 20;

    private final Documents documents;
    private final Accounts accounts;

    StaleHolds(Documents documents, Accounts accounts) {
        this.documents = documents;
        this.accounts = accounts;
    }

    void letGo(String reward, Hold hold) {
        Document held = Documents.id(reward).append(RewardStock.HOLDS + ".token", hold.token());
        if (!documents.update(RewardStock.STOCK, held, addToSet(RewardStock.LEAVING, hold.token()))) {
            return;
        }
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Opened opened = accounts.read(hold.account(), hold.decision());
            Account account = opened.account();
            if (opened.committed() != null) {
                documents.update(RewardStock.STOCK, held, removal(hold));
                return;
            }
            if (accounts.note(account, account.state().standing())) {
                documents.update(
                        RewardStock.STOCK, held, combine(inc(RewardStock.TAKEN, -hold.quantity()), removal(hold)));
                return;
            }
        }
    }

    private static org.bson.conversions.Bson removal(Hold hold) {
        return combine(
                pull(RewardStock.HOLDS, new Document("token", hold.token())), pull(RewardStock.LEAVING, hold.token()));
    }
}
