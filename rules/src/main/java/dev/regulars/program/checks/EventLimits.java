package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.EventRow;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;

/** Nothing is paid for an event: where nothing limits it, a member can send as many as there are points to have. */
final class EventLimits implements Check {

    @Override
    public void look(Subject subject, Findings findings) {
        for (EventRow event : subject.program().events().rows()) {
            Campaign row = event.earns();
            boolean gives = row.effect().isReward() || row.value().signum() > 0;
            if (row.active() && gives && !row.caps().countsByMember() && !subject.isOver(row.circumstances())) {
                findings.row(
                        Code.EVENT_WITHOUT_LIMIT,
                        Table.EVENTS,
                        row.id(),
                        "member-uses",
                        "a member gets it for every event, however many are sent",
                        "say how often in member-uses and member-per");
            }
        }
    }
}
