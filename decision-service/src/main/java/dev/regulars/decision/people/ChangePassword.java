package dev.regulars.decision.people;

import dev.regulars.decision.authoring.AuditLog;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.Problem.FieldError;
import dev.regulars.decision.web.ProblemCode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A local user's own password. Sessions that began with the former one end, but for the one that changed it. */
public final class ChangePassword {

    private final LocalUsers people;
    private final Passwords passwords;
    private final SignIn signIn;
    private final StillSignedIn sessions;
    private final AuditLog log;
    private final Clock clock;

    ChangePassword(
            LocalUsers people, Passwords passwords, SignIn signIn, StillSignedIn sessions, AuditLog log, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.signIn = signIn;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        /** @param now what the session goes on with */
        record Changed(SignedIn now) implements Result {}

        record Refused(Problem problem) implements Result {}
    }

    public Result change(SignedIn who, String old, String wanted) {
        String name = who.person().name();
        if (!who.isLocal()) {
            return refused(Problem.of(ProblemCode.PASSWORD_ELSEWHERE, null));
        }
        Optional<String> weakness = passwords.weakness(name, wanted);
        if (weakness.isPresent()) {
            return refused(Problem.of(List.of(new FieldError(ProblemCode.PASSWORD_WEAK, "new", weakness.get()))));
        }
        // Wrong ones count as at sign-in: who finds a page open cannot guess either.
        Optional<StoredPerson> was = signIn.verify(name, old, clock.instant());
        if (was.isEmpty()) {
            return refused(Problem.of(
                    List.of(new FieldError(ProblemCode.SIGN_IN_REFUSED, "old", "is not your password, or is locked"))));
        }
        if (!people.changeOwnPassword(was.get(), passwords.hash(wanted))) {
            return refused(Problem.of(ProblemCode.CONTENDED, null));
        }
        sessions.forget(name);
        log.add(name, "changed own password", "person " + name, List.of());
        Origin origin = new Origin.Local(was.get().key() + 1);
        return new Result.Changed(new SignedIn(who.person(), origin, who.since()));
    }

    private static Result refused(Problem problem) {
        return new Result.Refused(problem);
    }
}
