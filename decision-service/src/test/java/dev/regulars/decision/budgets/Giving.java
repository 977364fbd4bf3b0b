package dev.regulars.decision.budgets;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.BudgetUse;
import dev.regulars.decision.accounts.CommitResult;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.relay.Sales;
import dev.regulars.engine.Usage;
import dev.regulars.engine.Use;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** An instance that decides what takes of the budget of the campaign {@code welcome}; nothing else. */
record Giving(Ground ground, CampaignBudgets budgets, Program program) {

    static final String CAMPAIGN = "welcome";
    static final Duration LEASE = Duration.ofSeconds(10);

    static Giving instance(Ground ground, Clock clock, long budget) {
        BudgetSettings settings = new BudgetSettings(LEASE, 8, 1_000_000);
        return new Giving(
                ground, new CampaignBudgets(ground.documents, ground.accounts, clock, settings), program(budget));
    }

    static Program program(long budget) {
        Map<String, String> files =
                new TreeMap<>(ProgramFiles.of(Path.of("../rules/programs/demo")).texts());
        files.computeIfPresent("campaigns.csv", (name, text) -> text.replace(",500000,", "," + budget + ","));
        return Objects.requireNonNull(
                ProgramReader.read(new ProgramFiles(files)).program());
    }

    long left() {
        return budgets.left(program).get(CAMPAIGN);
    }

    /** Empty when not so much is left. */
    java.util.Optional<List<BudgetUse>> take(String member, String id, long amount) {
        ground.member(member);
        ground.accounts.claim(id, id, member);
        return budgets.take(id, member, program, List.of(new Use(CAMPAIGN, "once", new Usage(1, amount), amount)));
    }

    /** Commits on the account as it is; what was taken is not settled yet. */
    CommitResult commit(Account account, String id, List<BudgetUse> taken) {
        DecisionRecord sale = Sales.sale(account, id, 1);
        DecisionRecord decision = new DecisionRecord(
                id,
                id,
                account.id(),
                sale.sequence(),
                null,
                sale.type(),
                sale.occurredAt(),
                sale.businessDay(),
                sale.programVersion(),
                sale.request(),
                sale.snapshot(),
                sale.answer(),
                sale.event(),
                sale.movements(),
                sale.postings(),
                sale.vouchers(),
                sale.cancelled(),
                sale.returnedAfter(),
                taken,
                List.of(),
                null);
        return ground.accounts.commit(account, Sales.change(account, decision), decision);
    }

    /** As the service does it; what it gave, at most so much, once for each id. */
    long give(String member, String id, long wanted) {
        ground.member(member);
        while (true) {
            var opened = ground.accounts.read(member, id);
            if (opened.committed() != null) {
                return opened.committed().budgets().stream()
                        .mapToLong(BudgetUse::amount)
                        .sum();
            }
            long amount = Math.min(wanted, left());
            var taken = take(member, id, amount);
            if (taken.isEmpty()) {
                continue;
            }
            CommitResult result = commit(opened.account(), id, taken.get());
            if (result == CommitResult.COMMITTED) {
                budgets.settle(taken.get());
                ground.relay.submit(member);
                return amount;
            }
            budgets.release(taken.get());
        }
    }
}
