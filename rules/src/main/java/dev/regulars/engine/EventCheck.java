package dev.regulars.engine;

import dev.regulars.engine.Violation.Code;
import dev.regulars.program.EventAttribute;
import dev.regulars.program.Events;
import dev.regulars.program.Program;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold before an event is decided: its kind is known, may be sent from there, and tells what it should. */
final class EventCheck {

    private final Transaction transaction;
    private final Events events;
    private final List<Violation> violations = new ArrayList<>();

    private EventCheck(Transaction transaction, Program program) {
        this.transaction = transaction;
        this.events = program.events();
    }

    static List<Violation> of(Transaction transaction, MemberEvent event, Program program, Instant now) {
        EventCheck check = new EventCheck(transaction, program);
        if (transaction.occurredAt().isAfter(now.plus(TransactionCheck.MAX_AHEAD))) {
            check.add(Code.OCCURRED_IN_FUTURE, "occurredAt", "is more than a day ahead");
        }
        if (transaction.type() == Transaction.Type.EVENT) {
            check.kind(event);
        } else if (transaction.originalTransactionId() == null) {
            check.add(Code.ORIGINAL_REQUIRED, "id", "what is taken back is not named");
        }
        return check.violations;
    }

    private void kind(MemberEvent event) {
        if (events.of(event.kind()).isEmpty()) {
            add(Code.EVENT_UNKNOWN, "type", "\"" + event.kind() + "\" is no kind of event of the program");
            return;
        }
        if (!events.maySend(transaction.source(), event.kind())) {
            add(Code.EVENT_NOT_FROM_SOURCE, "source", "may not send events of type \"" + event.kind() + "\"");
        }
        List<EventAttribute> known = events.attributes(event.kind());
        for (EventAttribute attribute : known) {
            String value = event.attributes().get(attribute.name());
            if (value == null && attribute.required()) {
                add(Code.MISSING_FIELD, path(attribute.name()), "must be there");
            } else if (value != null && !attribute.fits(value)) {
                add(Code.ATTRIBUTE_INVALID, path(attribute.name()), "must be " + attribute.form());
            }
        }
        Set<String> names = known.stream().map(EventAttribute::name).collect(Collectors.toSet());
        for (String name : event.attributes().keySet()) {
            if (!names.contains(name)) {
                add(Code.ATTRIBUTE_UNKNOWN, path(name), "is no attribute of events of type \"" + event.kind() + "\"");
            }
        }
    }

    private static String path(String attribute) {
        return "attributes." + attribute;
    }

    private void add(Code code, String field, String reason) {
        violations.add(new Violation(code, field, reason));
    }
}
