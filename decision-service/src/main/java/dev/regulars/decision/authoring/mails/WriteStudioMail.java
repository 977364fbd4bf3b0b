package dev.regulars.decision.authoring.mails;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.LogEntry;
import dev.regulars.decision.authoring.StepFollower;
import dev.regulars.decision.authoring.StepsTaken;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Letter;
import dev.regulars.decision.messages.SuppressionList;
import dev.regulars.decision.people.PeopleByMail;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Turns a mail into a letter, at the moment it is sent: whether its step was taken, and whether it still matters. */
@Component
class WriteStudioMail {

    private static final String SENDER = "Rule Studio";

    private final Drafts drafts;
    private final StepsTaken steps;
    private final PeopleByMail people;
    private final SuppressionList suppressed;
    private final StudioMailSettings settings;

    WriteStudioMail(
            Drafts drafts,
            StepsTaken steps,
            PeopleByMail people,
            SuppressionList suppressed,
            StudioMailSettings settings) {
        this.drafts = drafts;
        this.steps = steps;
        this.people = people;
        this.suppressed = suppressed;
        this.settings = settings;
    }

    /** What is to be done with a mail. */
    sealed interface Written {
        record Ready(Letter letter) implements Written {}

        record Left(String why) implements Written {}

        /** The step may just be about to be stored. */
        record NotYet() implements Written {}
    }

    Written write(StudioMail mail) {
        Optional<LogEntry> step = steps.find(mail.draft(), mail.revision());
        Optional<Draft> draft = drafts.head(mail.draft());
        if (step.isEmpty() || draft.isEmpty()) {
            return new Written.NotYet();
        }
        if (!step.get().what().equals(mail.what()) || !step.get().by().equals(mail.by())) {
            return new Written.Left("somebody else was faster");
        }
        boolean asks = mail.what().equals(StepFollower.ASKED);
        if (asks && draft.get().revision() != mail.revision()) {
            return new Written.Left("it does not wait for approval any more");
        }
        boolean shared = mail.to().equals(StudioMail.APPROVERS);
        if (asks && !shared && !people.approvers().contains(mail.to())) {
            return new Written.Left("the person does not approve any more");
        }
        Optional<String> address = (shared ? Optional.of(settings.approvers()) : people.address(mail.to()))
                .filter(to -> !to.isEmpty())
                .filter(to -> suppressed.find(Channel.EMAIL, to).isEmpty());
        return address.<Written>map(to -> new Written.Ready(letter(mail, to, draft.get(), step.get())))
                .orElseGet(() -> new Written.Left("the person has no address that works"));
    }

    private Letter letter(StudioMail mail, String to, Draft draft, LogEntry step) {
        String name = "“" + draft.name() + "”";
        String subject = switch (mail.what()) {
            case StepFollower.ASKED -> name + " waits for your approval";
            case StepFollower.APPROVED -> name + " is approved";
            default -> name + " was sent back";
        };
        String said = step.changes().stream()
                .filter(change -> change.where().equals("comment"))
                .map(change -> String.valueOf(change.to()))
                .collect(Collectors.joining());
        String text = "%s %s: %s.%s\n\n%s"
                .formatted(
                        mail.by(), mail.what(), name, said.isEmpty() ? "" : "\n\n" + said, settings.draft(draft.id()));
        return new Letter(mail.id(), to, SENDER, subject.replaceAll("\\s+", " "), text, null);
    }
}
