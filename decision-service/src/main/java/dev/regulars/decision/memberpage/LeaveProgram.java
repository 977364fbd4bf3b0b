package dev.regulars.decision.memberpage;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.members.Members;
import java.time.Clock;

/** A member leaves: all that is known of the person is erased, on the second step, after it was said what is lost. */
public final class LeaveProgram {

    private final MemberPage page;
    private final Members members;
    private final MemberSessions sessions;
    private final Clock clock;

    LeaveProgram(MemberPage page, Members members, MemberSessions sessions, Clock clock) {
        this.page = page;
        this.members = members;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What would be lost now. */
    public MemberPage.Loss loss(Account member) {
        return page.loss(member);
    }

    /**
     * @param told what the member was told
     * @return false when it is no longer so: the member is to be told again
     */
    public boolean leave(Account member, MemberPage.Loss told) {
        if (!page.loss(member).equals(told)) {
            return false;
        }
        sessions.endAll(member.id());
        return members.erase(member.id(), clock.instant()).isPresent();
    }
}
