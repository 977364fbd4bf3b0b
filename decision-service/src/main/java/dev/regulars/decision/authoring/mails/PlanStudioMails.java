package dev.regulars.decision.authoring.mails;

import dev.regulars.decision.authoring.Asked;
import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.StepFollower;
import dev.regulars.decision.people.PeopleByMail;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is told of a step: who may approve a draft, and the address that they share, that it waits; who asked, that it is
 * approved or sent back.
 */
@Component
class PlanStudioMails implements StepFollower {

    private final PeopleByMail people;
    private final StudioMails mails;
    private final StudioMailSettings settings;
    private final Clock clock;

    PlanStudioMails(PeopleByMail people, StudioMails mails, StudioMailSettings settings, Clock clock) {
        this.people = people;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void before(Draft was, Draft is, String by, String what) {
        List<String> to = switch (what) {
            case ASKED -> approvers(is, by);
            case APPROVED, SENT_BACK -> asker(was, by);
            default -> List.of();
        };
        mails.plan(to.stream()
                .map(name -> StudioMail.planned(name, is.id(), is.revision(), by, what, clock.instant()))
                .toList());
    }

    private List<String> approvers(Draft draft, String by) {
        Stream<String> shared = settings.approvers().isEmpty() ? Stream.of() : Stream.of(StudioMail.APPROVERS);
        Stream<String> others = people.approvers().stream()
                .filter(name -> !name.equals(by) && !draft.editors().contains(name));
        return Stream.concat(others, shared).toList();
    }

    private List<String> asker(Draft was, String by) {
        Asked asked = was.release();
        return asked == null
                        || asked.by().equals(by)
                        || people.address(asked.by()).isEmpty()
                ? List.of()
                : List.of(asked.by());
    }
}
