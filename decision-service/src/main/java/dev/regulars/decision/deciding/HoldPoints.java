package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Turns;
import dev.regulars.decision.codechecks.CodeChecks;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.points.PointsBook;
import dev.regulars.points.PointsHold;
import dev.regulars.program.ProgramSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Sets points aside while a till takes the payment, so that no other till spends them. */
@Service
public class HoldPoints {

    /** Of one member at a time. */
    public static final int MOST = 5;

    public static final int MOST_SECONDS = 3_600;
    private static final int MAX_ROUNDS = 50;

    private final Accounts accounts;
    private final Members members;
    private final Programs programs;
    private final Turns turns;
    private final CodeChecks codes;
    private final Clock clock;

    HoldPoints(Accounts accounts, Members members, Programs programs, Turns turns, CodeChecks codes, Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.programs = programs;
        this.turns = turns;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * @param id {@code source:holdId}; with the same points again it gives the same answer
     * @param code that the member told, if any
     */
    public Result hold(
            String id, Identifier member, Function<ProgramSettings, Long> points, int seconds, @Nullable String code) {
        ProgramSettings settings = programs.live().settings();
        Long wanted = points.apply(settings);
        if (wanted == null) {
            return refused(ProblemCode.POINTS_NOT_WHOLE, "amount is no whole number of points");
        }
        Instant now = clock.instant();
        PointsHold hold = new PointsHold(id, wanted, now.plusSeconds(seconds));
        boolean asked = CodeChecks.asks(settings.redemption().codeCheck(), member);
        return change(
                member,
                account -> with(
                        account,
                        hold,
                        settings,
                        now,
                        () -> asked ? codes.problem(account.id(), code, "hold " + id, now) : Optional.empty()));
    }

    public Result release(String id, Identifier member) {
        Instant now = clock.instant();
        return change(member, account -> {
            List<PointsHold> active = active(account, now);
            List<PointsHold> rest =
                    active.stream().filter(hold -> !hold.id().equals(id)).toList();
            boolean released = rest.size() < active.size();
            String answer = Json.write(new ReleasedJson(HoldJson.local(id), account.id(), released));
            return new NextHolds(released ? rest : null, new Result.Answered(answer));
        });
    }

    private static NextHolds with(
            Account account,
            PointsHold hold,
            ProgramSettings settings,
            Instant now,
            Supplier<Optional<Problem>> codeProblem) {
        List<PointsHold> holds = new ArrayList<>(active(account, now));
        Optional<PointsHold> known =
                holds.stream().filter(one -> one.id().equals(hold.id())).findFirst();
        if (known.isPresent()) {
            return new NextHolds(
                    null,
                    known.get().points() == hold.points()
                            ? answer(account, known.get(), settings)
                            : refused(ProblemCode.ID_REUSED, "the hold is of other points"));
        }
        if (holds.size() >= MOST) {
            return new NextHolds(null, refused(ProblemCode.TOO_MANY_HOLDS, "at most " + MOST + " at a time"));
        }
        long available = new PointsBook(account.points(), settings.points(), settings.days(), now, false).available();
        if (hold.points() > available) {
            String reason = "are " + hold.points() + "; " + Math.max(0, available) + " are available";
            return new NextHolds(null, refused(ProblemCode.INSUFFICIENT_POINTS, reason));
        }
        Optional<Problem> unproved = codeProblem.get();
        if (unproved.isPresent()) {
            return new NextHolds(null, new Result.Refused(unproved.get()));
        }
        holds.add(hold);
        return new NextHolds(holds, answer(account, hold, settings));
    }

    private static List<PointsHold> active(Account account, Instant now) {
        return account.points().holds().stream()
                .filter(hold -> hold.isActive(now))
                .toList();
    }

    private Result change(Identifier member, Function<Account, NextHolds> change) {
        Optional<String> id = members.resolve(member);
        return id.isEmpty()
                ? refused(ProblemCode.MEMBER_NOT_FOUND, "member is not known")
                : turns.inTurn(id.get(), () -> inTurn(id.get(), change));
    }

    private Result inTurn(String memberId, Function<Account, NextHolds> change) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Account account = accounts.find(memberId)
                    .filter(found -> !found.key().erased())
                    .orElse(null);
            if (account == null) {
                return refused(ProblemCode.MEMBER_NOT_FOUND, "member is not known");
            }
            NextHolds next = change.apply(account);
            if (next.holds() == null || accounts.hold(account, next.holds())) {
                return next.answer();
            }
        }
        return refused(ProblemCode.CONTENDED, "other tills use the account");
    }

    private static Result answer(Account account, PointsHold hold, ProgramSettings settings) {
        return new Result.Answered(Json.write(HoldJson.of(account.id(), hold, settings.pointValue())));
    }

    private static Result refused(ProblemCode code, String detail) {
        return new Result.Refused(Problem.of(code, detail));
    }
}
