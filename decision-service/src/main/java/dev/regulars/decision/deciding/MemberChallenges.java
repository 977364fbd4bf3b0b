package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.programs.Programs;
import dev.regulars.engine.ChallengeProgress;
import dev.regulars.program.Program;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How far a member is with the challenges of the live program, today. */
@Service
public class MemberChallenges {

    private final Accounts accounts;
    private final Programs programs;
    private final Clock clock;

    MemberChallenges(Accounts accounts, Programs programs, Clock clock) {
        this.accounts = accounts;
        this.programs = programs;
        this.clock = clock;
    }

    /** Empty when nobody has the id. */
    public Optional<List<ChallengeProgress>> of(String memberId) {
        Program program = programs.live();
        return accounts.find(accounts.home(memberId))
                .filter(Account::isMemberNow)
                .map(account -> ChallengeProgress.of(
                        program,
                        account.state().used(),
                        program.settings().days().at(clock.instant())));
    }
}
