package dev.regulars.decision.operations;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.deciding.Effect;
import dev.regulars.decision.deciding.Operation;
import dev.regulars.decision.deciding.Operations;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.points.LotTerms;
import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsBook;
import dev.regulars.points.Terms;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives or takes points by hand, as an apology or a correction. Never takes more than the member has. */
public final class AdjustPoints {

    static final String TYPE = "adjustment";

    private final Accounts accounts;
    private final Operations operations;
    private final Today today;

    AdjustPoints(Accounts accounts, Operations operations, Today today) {
        this.accounts = accounts;
        this.operations = operations;
        this.today = today;
    }

    /**
     * @param id tells it from other adjustments of the member
     * @param points below zero to take; never zero
     * @param lastDay on which they can be spent; null for what the program gives points that are earned now
     */
    public record Adjustment(
            String id, long points, Reason reason, @Nullable LocalDate lastDay) {}

    private record Asked(
            long points, Reason reason, @Nullable LocalDate lastDay) {}

    /** The id of its decision. */
    public static String decisionId(String memberId, String id) {
        return "~" + TYPE + ":" + memberId + "." + id;
    }

    /** How many points an adjustment gives, by what is kept of its request. */
    public static long points(String request) {
        return Json.MAPPER.readTree(request).at("/asked/points").asLong();
    }

    /** An adjustment of one of many members, whose account was read before it was seen not to be committed. */
    public record Opening(Account account, Adjustment adjustment) {}

    /**
     * Gives points to members, of whom each is another, in a few writes.
     *
     * @return whether all have them; else any of them may, and {@link #adjust} finds which
     */
    public boolean open(List<Opening> openings) {
        Map<Operation, Account> accounts = new LinkedHashMap<>();
        Map<Operation, Asked> asked = new HashMap<>();
        for (Opening opening : openings) {
            Adjustment adjustment = opening.adjustment();
            Asked one = new Asked(adjustment.points(), adjustment.reason(), adjustment.lastDay());
            Operation operation = today.operation(TYPE, opening.account().id(), adjustment.id(), one);
            accounts.put(operation, opening.account());
            asked.put(operation, one);
        }
        Program program = today.program();
        return operations.commitNew(
                accounts,
                (operation, account) ->
                        effect(account, program, operation, Objects.requireNonNull(asked.get(operation)))
                                        instanceof Effect.Done done
                                ? Optional.of(done)
                                : Optional.empty());
    }

    public Operations.Outcome adjust(String memberId, Adjustment adjustment) {
        if (!accounts.find(memberId).filter(Account::isMemberNow).isPresent()) {
            return Operations.Outcome.refused(ProblemCode.MEMBER_NOT_FOUND);
        }
        Asked asked = new Asked(adjustment.points(), adjustment.reason(), adjustment.lastDay());
        Operation operation = today.operation(TYPE, memberId, adjustment.id(), asked);
        return operations.commit(operation, (account, program) -> effect(account, program, operation, asked));
    }

    private static Effect effect(Account account, Program program, Operation operation, Asked asked) {
        if (!account.isMemberNow()) {
            return Effect.refused(ProblemCode.MEMBER_NOT_FOUND, null);
        }
        PointsBook book = Today.book(account, program, operation);
        if (asked.points() > 0) {
            book.put(Kind.ADDED, terms(program.settings(), operation, asked.lastDay()), asked.points());
        } else if (book.available() < -asked.points()) {
            return Effect.refused(ProblemCode.INSUFFICIENT_POINTS, Math.max(0, book.available()) + " are available");
        } else {
            book.take(Kind.REMOVED, -asked.points());
        }
        String said = "%+d points by %s: %s"
                .formatted(
                        asked.points(), asked.reason().author(), asked.reason().text());
        return Effect.points(account, book.result(), said);
    }

    /** Points by hand can be spent at once. */
    private static LotTerms terms(ProgramSettings program, Operation operation, @Nullable LocalDate lastDay) {
        return lastDay != null
                ? LotTerms.until(lastDay)
                : new Terms(program.points(), program.timeZone(), program.dayCutOff())
                        .of(operation.at(), operation.day(), operation.id())
                        .released();
    }
}
