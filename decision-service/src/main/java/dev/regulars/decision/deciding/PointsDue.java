package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.runs.MemberChange;
import dev.regulars.points.Movement;
import dev.regulars.points.Notice;
import dev.regulars.points.Notices;
import dev.regulars.points.PointsBook;
import dev.regulars.points.PointsChange;
import dev.regulars.program.Program;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Does to the points of members who do not buy what a purchase at the beginning of the business day would do first:
 * pending ones become available, and those whose last day is past end. Tells members of ends that come near. The points
 * of an erased member end like any others, and nobody is told.
 */
final class PointsDue implements MemberChange {

    static final String TYPE = "points-due";

    private final Operations operations;
    private final Supplier<Program> live;

    PointsDue(Operations operations, Supplier<Program> live) {
        this.operations = operations;
        this.live = live;
    }

    @Override
    public String kind() {
        return "points";
    }

    @Override
    public boolean apply(Account account, LocalDate day) {
        Program program = live.get();
        Instant beginning = program.settings().days().beginning(day);
        if (effect(account, program, beginning, day) == Effect.NONE) {
            return false;
        }
        Operation operation = Operation.on(account.id(), TYPE, day.toString(), beginning, day, new AskedDay(day));
        Operations.Outcome outcome =
                operations.commit(operation, (now, version) -> effect(now, version, beginning, day));
        if (outcome.problem() != null) {
            throw new IllegalStateException("account " + account.id() + ": " + outcome.problem());
        }
        return outcome.decision() != null;
    }

    private static Effect effect(Account account, Program program, Instant beginning, LocalDate day) {
        PointsChange due = new PointsBook(
                        account.points(),
                        program.settings().points(),
                        program.settings().days(),
                        beginning,
                        false)
                .result();
        Notices notices = account.key().erased()
                ? new Notices(List.of(), due.after())
                : Notices.of(due.after(), program.settings().points(), day);
        if (due.movements().isEmpty() && notices.due().isEmpty()) {
            return Effect.NONE;
        }
        return new Effect.Done(
                new PointsChange(notices.after(), due.movements()),
                null,
                account.state(),
                Map.of(),
                List.of(),
                said(due, notices.due()),
                notices.due().stream()
                        .map(notice -> PointsExpiring.event(account.id(), notice, beginning))
                        .toList());
    }

    private static List<String> said(PointsChange due, List<Notice> notices) {
        List<String> said = new java.util.ArrayList<>();
        long released = due.points(Movement.Kind.RELEASED);
        long expired = due.points(Movement.Kind.EXPIRED);
        if (released > 0) {
            said.add(released + " points can be spent from now on.");
        }
        if (expired > 0) {
            said.add(expired + " points have ended.");
        }
        notices.forEach(notice -> said.add(notice.points() + " points end after " + notice.lastDay() + "."));
        return said;
    }
}
