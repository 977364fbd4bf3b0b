package dev.regulars.decision.audiences;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.consents.Consents;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.ManyMembers;
import dev.regulars.decision.programs.Programs;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Goes by members in order of ids with what they are known by; memory holds one page. */
public final class ListMembers {

    private static final int PAGE = 500;
    private static final Consents NOTHING_SAID = new Consents(List.of());

    private final Accounts accounts;
    private final ManyMembers members;
    private final ConsentBook consents;
    private final Programs programs;
    private final Clock clock;

    ListMembers(Accounts accounts, ManyMembers members, ConsentBook consents, Programs programs, Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.consents = consents;
        this.programs = programs;
        this.clock = clock;
    }

    /** Whether the live program has the segment. */
    public boolean knows(String segment) {
        return programs.live().segments().stream().anyMatch(row -> row.segment().equals(segment));
    }

    /** @param reader gets one after the other */
    public void each(Wanted wanted, Consumer<Listed> reader) {
        RightNow now = new RightNow(programs.live(), clock.instant());
        String after = "";
        List<Account> page;
        do {
            page = accounts.membersAfter(after, PAGE);
            List<Account> in =
                    page.stream().filter(member -> now.isIn(member, wanted)).toList();
            Map<String, List<Identifier>> known =
                    members.knownBy(in.stream().map(Account::key).toList());
            Map<String, Consents> said =
                    consents.all(in.stream().map(Account::id).toList());
            in.forEach(member -> reader.accept(new Listed(
                    member, known.getOrDefault(member.id(), List.of()), said.getOrDefault(member.id(), NOTHING_SAID))));
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
    }
}
