package dev.regulars.decision.audiences;

import dev.regulars.decision.accounts.Account;
import dev.regulars.engine.Basket;
import dev.regulars.engine.Situation;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The segments in which members are at a moment, with nothing in their basket and in no store: rows that ask for a
 * basket do not hold.
 */
final class RightNow {

    private final Program program;
    private final Basket nothing;

    RightNow(Program program, Instant now) {
        this.program = program;
        ProgramSettings settings = program.settings();
        nothing = new Basket(
                settings.days().at(now),
                LocalDateTime.ofInstant(now, settings.timeZone()),
                "",
                "",
                Set.of(),
                Set.of(),
                List.of());
    }

    boolean isIn(Account member, Wanted wanted) {
        return member.isMemberNow()
                && (wanted.tier() == null || wanted.tier().equals(member.tier()))
                && (wanted.tag() == null || member.state().profile().tags().contains(wanted.tag()))
                && (wanted.segment() == null || segments(member).contains(wanted.segment()));
    }

    private Set<String> segments(Account member) {
        Situation situation = new Situation(
                nothing, member.snapshot(program.settings().timeZone(), Map.of()), member.tier(), program);
        return situation.segments();
    }
}
