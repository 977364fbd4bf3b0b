package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.program.Notice;
import dev.regulars.program.Notice.Occasion;
import dev.regulars.program.Program;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The messages of one decision. */
record MessagePlan(
        DecisionRecord decision, Program program, String memberId, String tier, Instant now, List<Outgoing> messages) {

    /** @param which tells several of one occasion apart */
    void add(Occasion occasion, String which, Map<String, String> values) {
        add(occasion, which, values, notice -> true);
    }

    void add(Occasion occasion, String which, Map<String, String> values, Predicate<Notice> wanted) {
        program.messages().notices().stream()
                .filter(notice -> notice.active() && notice.on() == occasion && notice.isFor(tier))
                .filter(wanted)
                .forEach(notice -> messages.add(Outgoing.planned(
                        decision.id() + "/" + notice.id() + which, memberId, notice, program.version(), values, now)));
    }
}
