package dev.regulars.decision.chaos;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.BudgetUse;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** Nothing was given that was not there: budgets, balances, vouchers. */
final class Limits {

    private static final int CHUNK = 500;

    private final Documents documents;
    private final Notebook notebook;
    private final Findings findings;

    Limits(Documents documents, Notebook notebook, Findings findings) {
        this.documents = documents;
        this.notebook = notebook;
        this.findings = findings;
    }

    void check() {
        budget();
        balances();
        vouchers();
    }

    private void budget() {
        long[] given = {0, 0};
        documents.scan(
                Documents.DECISIONS, new Document(), Projections.include(DecisionDocuments.BUDGETS), decision -> {
                    for (BudgetUse use : DecisionDocuments.readBudgets(decision)) {
                        given[0] += use.amount();
                        given[1]++;
                    }
                });
        findings.notes.add("budget: %d of %d given, by %d decisions".formatted(given[0], Program.BUDGET, given[1]));
        if (given[0] > Program.BUDGET) {
            findings.add(Harm.OVERSPENT, "the budget of " + Program.CAMPAIGN + " by " + (given[0] - Program.BUDGET));
        }
    }

    /** The program never lets a balance fall below zero. */
    private void balances() {
        documents.scan(Documents.ACCOUNTS, new Document(), Projections.include("available"), account -> {
            if (account.getLong("available") < 0) {
                findings.add(Harm.OVERSPENT, account.getString(Documents.ID) + " has " + account.getLong("available"));
            }
        });
    }

    private void vouchers() {
        Map<String, String> wanted = new HashMap<>();
        for (Map.Entry<String, Set<String>> redeemed : notebook.redeemed().entrySet()) {
            if (redeemed.getValue().size() > 1) {
                findings.add(Harm.DOUBLED, "voucher " + redeemed.getKey() + " was redeemed by " + redeemed.getValue());
            }
            wanted.put(redeemed.getKey(), redeemed.getValue().iterator().next());
        }
        List<String> ids = List.copyOf(wanted.keySet());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            Map<String, String> stored = new HashMap<>();
            documents
                    .findAll(Documents.VOUCHERS, some, Projections.include("redemption"))
                    .forEach(voucher -> stored.put(voucher.getString(Documents.ID), transaction(voucher)));
            for (String id : some) {
                findings.acknowledged();
                if (!String.valueOf(wanted.get(id)).equals(stored.get(id))) {
                    findings.add(Harm.LOST, "voucher " + id + " was redeemed by " + wanted.get(id));
                }
            }
        }
    }

    private static String transaction(Document voucher) {
        Document redemption = voucher.get("redemption", Document.class);
        return redemption == null ? "" : redemption.get("transactionId", "");
    }
}
