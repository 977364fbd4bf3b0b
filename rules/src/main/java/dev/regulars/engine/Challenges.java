package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.Campaign;
import dev.regulars.program.Challenge;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a purchase, an event, or the return of one does to challenges, in the same decision. Of "three visits in June,
 * 100 points" the third visit gives the 100, whichever comes third; when any of the three is taken back the 100 go
 * again, and a fourth visit brings them back.
 */
final class Challenges {

    private final Program program;
    private final MemberSnapshot member;
    private final LocalDate day;
    private final int lines;
    private final List<Earned.ByRule> rules = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<ChallengeProgress> progress = new ArrayList<>();

    private Challenges(Program program, MemberSnapshot now, Basket basket) {
        this.program = program;
        this.member = now;
        this.day = basket.businessDay();
        this.lines = basket.lines().size();
    }

    static ChallengeChange added(Situation situation, Transaction transaction) {
        Program program = situation.program();
        if (program.events().challenges().isEmpty()) {
            return ChallengeChange.NONE;
        }
        Challenges challenges = new Challenges(program, situation.member(), situation.basket());
        counting(situation, transaction.event()).forEach(challenges::add);
        return challenges.change();
    }

    /**
     * A return: of what counted before it, some counts no longer, and some vouchers go.
     *
     * @param sold when nothing was back
     * @param now the member as known when it is decided
     */
    static ChallengeChange removed(Sale sale, Situation sold, Situation before, Situation after, MemberSnapshot now) {
        Program program = sale.program();
        if (program.events().challenges().isEmpty()) {
            return ChallengeChange.NONE;
        }
        Challenges challenges = new Challenges(program, now, before.basket());
        MemberEvent event = sale.transaction().event();
        List<Challenge> counted = counting(before, event);
        List<Challenge> left = counting(after, event);
        // What it brought is decided again, for another row may give the same reward.
        ChallengeChange brought = sale.unused().isEmpty() ? ChallengeChange.NONE : added(sold, sale.transaction());
        for (Challenge challenge : program.events().challenges()) {
            boolean counts = counted.contains(challenge) && !left.contains(challenge);
            boolean voucherIsBack = brought.isCompleted(challenge.id())
                    && challenge.row().effect().isReward()
                    && sale.unused()
                            .contains(String.valueOf(challenge.row().result().reward()));
            if (counts || voucherIsBack) {
                challenges.remove(challenge, counts ? 1 : 0, voucherIsBack);
            }
        }
        return challenges.change();
    }

    private static List<Challenge> counting(Situation situation, @org.jspecify.annotations.Nullable MemberEvent event) {
        return situation.program().events().challenges().stream()
                .filter(challenge -> challenge.row().active() && counts(challenge, situation, event))
                .toList();
    }

    private static boolean counts(
            Challenge challenge, Situation situation, @org.jspecify.annotations.Nullable MemberEvent event) {
        boolean sameKind =
                event == null ? challenge.event() == null : event.kind().equals(challenge.event());
        Campaign row = challenge.row();
        boolean isThere = situation.basket().lines().stream()
                .anyMatch(line -> line.quantity().signum() > 0
                        && (event != null || (!line.excluded() && row.selector().fits(line))));
        return sameKind
                && isThere
                && (event == null
                        ? CampaignConditions.failed(row, situation).isEmpty()
                        : CampaignConditions.failedWithoutLines(row, situation).isEmpty());
    }

    private ChallengeMarks marks(Challenge challenge) {
        return ChallengeMarks.of(
                challenge, member.used(), day, program.settings().weekStart());
    }

    private void add(Challenge challenge) {
        ChallengeMarks marks = marks(challenge);
        ChallengeMarks after = marks.with(day, 1);
        mark(challenge, marks, 1);
        Usage given = given(marks);
        if (after.completed() > given.uses()) {
            give(challenge, marks);
        }
        progress.add(after.progress(day));
    }

    private void give(Challenge challenge, ChallengeMarks marks) {
        Capping capping = new Capping(program, member, day);
        Optional<Outcome> kept = capping.apply(List.of(EventEarning.outcome(challenge.row(), 0))).kept().stream()
                .findFirst();
        kept.ifPresent(outcome -> done(challenge, marks, 1, outcome.exact().floor(), capping));
    }

    /** A voucher that goes is due again with what counts next, should others complete the challenge. */
    private void remove(Challenge challenge, int fewer, boolean voucherIsBack) {
        ChallengeMarks marks = marks(challenge);
        ChallengeMarks after = marks.with(day, -fewer);
        if (fewer > 0) {
            mark(challenge, marks, -fewer);
        }
        Usage given = given(marks);
        long vouchers = voucherIsBack ? Math.min(1, given.uses()) : 0;
        long back = challenge.row().effect().isReward() ? vouchers : incomplete(marks, after, given.uses());
        if (back > 0) {
            long left = given.uses() - back;
            long points = given.points() - Math.multiplyExact(given.points(), left) / given.uses();
            done(challenge, marks, (int) -back, -points, new Capping(program, member, day));
        }
        progress.add(after.progress(day));
    }

    /**
     * A program that has become stricter takes nothing back: only what this return leaves incomplete. Members who were
     * merged may each have got it for what is completed once now: of that nothing stays when nothing counts any more.
     */
    private static long incomplete(ChallengeMarks marks, ChallengeMarks after, long given) {
        return after.isNothing() && !marks.isNothing()
                ? given
                : Math.max(0, Math.min(given, marks.completed()) - after.completed());
    }

    private Usage given(ChallengeMarks marks) {
        return member.used().getOrDefault(marks.doneKey(day), Usage.NONE);
    }

    private void mark(Challenge challenge, ChallengeMarks marks, int more) {
        uses.add(new Use(challenge.id(), marks.markKey(day), new Usage(more, 0), 0));
    }

    private void done(Challenge challenge, ChallengeMarks marks, int times, long points, Capping capping) {
        Campaign row = challenge.row();
        long budget = row.caps().budget() == null ? 0 : Integer.signum(times) * capping.taken(row, Math.abs(points));
        uses.add(new Use(row.id(), marks.doneKey(day), new Usage(times, points), budget));
        rules.add(new Earned.ByRule(row.id(), row, points, Fraction.of(points), 0, new long[lines]));
    }

    private ChallengeChange change() {
        return new ChallengeChange(List.copyOf(rules), List.copyOf(uses), List.copyOf(progress));
    }
}
