package dev.regulars.bench;

import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.Decision;
import dev.regulars.engine.Explanation;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.Transaction;
import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsBook;
import dev.regulars.points.PointsChange;
import dev.regulars.points.Terms;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules replaced by a constant: every sale of a member is 10.00 and earns {@link #POINTS} points, whatever is in
 * the basket. No line, row, tier, reward, offer or reason is looked at or written. What remains is what the ledger
 * needs: the points are put into the member's book, so that the decision is committed as any other.
 */
final class ConstantEngine extends ProgramEngine {

    static final long POINTS = 10;
    private static final long AMOUNT = 1_000;
    private static final Explanation NONE = new Explanation(List.of(), List.of(), List.of(), List.of());

    ConstantEngine() {
        super(program -> {
            throw new IllegalStateException("rows are asked, though there are no rules");
        });
    }

    @Override
    public Decision evaluate(Transaction transaction, @Nullable MemberSnapshot member, Program program) {
        LocalDate day = program.settings().days().at(transaction.occurredAt());
        return new Decision(
                program.version(),
                day,
                AMOUNT,
                AMOUNT,
                member == null ? 0 : POINTS,
                0,
                member == null ? PointsChange.NONE : posted(transaction, member, day, program.settings()),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                day,
                member == null ? DayMetrics.NONE : new DayMetrics(AMOUNT, POINTS, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NONE);
    }

    private static PointsChange posted(
            Transaction transaction, MemberSnapshot member, LocalDate day, ProgramSettings settings) {
        Terms terms = new Terms(settings.points(), settings.timeZone(), settings.dayCutOff());
        PointsBook book =
                new PointsBook(member.points(), settings.points(), settings.days(), transaction.occurredAt(), true);
        book.put(Kind.EARNED, terms.of(transaction.occurredAt(), day, transaction.decisionId()), POINTS);
        return book.result();
    }
}
