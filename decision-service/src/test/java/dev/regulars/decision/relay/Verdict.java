package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.verify.Proof;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong when all is answered and relayed. */
final class Verdict {

    private final World world;
    private final Replies replies;
    private final Accounts accounts;
    private final List<String> problems;

    private Verdict(World world, Replies replies) {
        this.world = world;
        this.replies = replies;
        this.accounts = new Accounts(world.documents(), accountId -> false, Parts.PERSONAL);
        this.problems = new ArrayList<>(replies.problems);
    }

    /** None when all is right. */
    static List<String> of(World world, Replies replies) throws InterruptedException {
        Verdict verdict = new Verdict(world, replies);
        verdict.replies();
        verdict.account("m_a");
        verdict.account("m_b");
        verdict.unless(
                verdict.accounts.returned("it:s1").equals(Map.of("1", "" + Request.PIECES)),
                "it:s1 is back with " + verdict.accounts.returned("it:s1"));
        verdict.problems.addAll(Proof.problems(world.documents(), Duration.ZERO));
        return verdict.problems;
    }

    private void unless(boolean right, String problem) {
        if (!right) {
            problems.add(problem);
        }
    }

    /** Of three returns of two pieces one is too much, and of two members one has the id. */
    private void replies() {
        for (Request request : Request.ALL) {
            unless(replies.all().containsKey(request), request + " has no answer");
        }
        count("it:r", Request.PIECES);
        count("it:s", 3);
        count("it:x", 1);
        for (DecisionRecord told : replies.decided()) {
            unless(
                    accounts.decision(told.id()).equals(Optional.of(told)),
                    told.id() + " is stored otherwise than told");
        }
    }

    private void count(String ids, int expected) {
        long decided =
                replies.decided().stream().filter(d -> d.id().startsWith(ids)).count();
        unless(decided == expected, decided + " of " + ids + "… are decided, not " + expected);
    }

    private void account(String accountId) {
        Account account = accounts.find(accountId).orElseThrow();
        List<Request> own = replies.all().entrySet().stream()
                .filter(e -> e.getValue() instanceof Reply.Decided d
                        && d.decision().accountId().equals(accountId))
                .map(Map.Entry::getKey)
                .toList();
        long points = own.stream()
                .mapToLong(r -> r.saleId() == null ? r.points() : -r.points())
                .sum();
        unless(account.sequence() == own.size(), accountId + " has " + account.sequence() + " postings");
        unless(
                Math.floorMod(account.available() - points, Sales.THRESHOLD) == 0,
                accountId + " has " + account.available() + " points of " + points);
        List<String> events = world.topic().getOrDefault(accountId, List.of()).stream()
                .distinct()
                .toList();
        unless(events.size() == own.size(), accountId + " has events " + events);
        for (int i = 0; i < events.size(); i++) {
            unless(events.get(i).endsWith("\"sequence\":" + (i + 1) + "}"), accountId + " has events " + events);
        }
    }
}
