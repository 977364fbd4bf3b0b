package dev.regulars.decision.authoring;

import dev.regulars.decision.authoring.Draft.Status;
import dev.regulars.decision.people.Person;
import dev.regulars.decision.people.Role;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.programs.PublishProgram;
import dev.regulars.decision.programs.Release;
import dev.regulars.decision.programs.ReleaseKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way of a draft to the tills: asked for, approved by somebody who has no part in it, published at once or at a
 * time. Each step is one change of the draft, where the revision is still the one that was seen.
 */
@Component
public class ReleaseDraft {

    private final DraftStore store;
    private final Readiness readiness;
    private final PublishProgram publish;
    private final Programs programs;
    private final Schedule schedule;

    ReleaseDraft(DraftStore store, Readiness readiness, PublishProgram publish, Programs programs, Schedule schedule) {
        this.store = store;
        this.readiness = readiness;
        this.publish = publish;
        this.programs = programs;
        this.schedule = schedule;
    }

    /** What came of a step. */
    public sealed interface Step {

        record Taken(Draft draft) implements Step {}

        record Refused(WhyNot why, String words) implements Step {}
    }

    public Step ask(String id, Person by, String comment) {
        return step(id, Set.of(Status.EDITING), by.name(), StepFollower.ASKED, comment, draft -> {
            List<String> missing = readiness.missing(draft);
            if (!missing.isEmpty()) {
                return new NextState(WhyNot.NOT_READY, String.join("; ", missing));
            }
            return new NextState(Status.ASKED, new Asked(by.name(), store.now(), comment, null, null, null));
        });
    }

    /** Back to its editors, by one of them. */
    public Step withdraw(String id, Person by) {
        Set<Status> from = Set.of(Status.ASKED, Status.APPROVED);
        return step(id, from, by.name(), "took back", "", draft -> new NextState(Status.EDITING, null));
    }

    /** Back to its editors, by whoever was to approve. */
    public Step refuse(String id, Person by, String comment) {
        Set<Status> from = Set.of(Status.ASKED, Status.APPROVED);
        return step(id, from, by.name(), StepFollower.SENT_BACK, comment, draft -> new NextState(Status.EDITING, null));
    }

    public Step approve(String id, Person by, String comment) {
        return step(id, Set.of(Status.ASKED), by.name(), StepFollower.APPROVED, comment, draft -> {
            Asked asked = java.util.Objects.requireNonNull(draft.release());
            boolean own = draft.editors().contains(by.name()) || asked.by().equals(by.name());
            if (own || !by.is(Role.APPROVER)) {
                return new NextState(
                        WhyNot.OWN_WORK, "somebody who neither changed the draft nor asked for it must approve it");
            }
            return new NextState(
                    Status.APPROVED, new Asked(asked.by(), asked.at(), asked.comment(), by.name(), store.now(), null));
        });
    }

    /** @param at when it is to be live; null for now */
    public Step publish(String id, Person by, @Nullable Instant at) {
        return at == null || !at.isAfter(store.now()) ? publishNow(id, by.name()) : publishAt(id, by.name(), at);
    }

    private Step publishAt(String id, String by, Instant at) {
        Step step = step(id, Set.of(Status.APPROVED, Status.SCHEDULED), by, "scheduled", at.toString(), draft -> {
            Asked asked = java.util.Objects.requireNonNull(draft.release());
            return new NextState(
                    Status.SCHEDULED,
                    new Asked(asked.by(), asked.at(), asked.comment(), asked.approvedBy(), asked.approvedAt(), at));
        });
        if (step instanceof Step.Taken taken) {
            schedule.set(taken.draft().id(), at);
        }
        return step;
    }

    public Step unschedule(String id, Person by) {
        return step(id, Set.of(Status.SCHEDULED), by.name(), "took off the schedule", "", draft -> {
            schedule.forget(id);
            return new NextState(Status.APPROVED, unscheduled(draft));
        });
    }

    private static Asked unscheduled(Draft draft) {
        Asked asked = java.util.Objects.requireNonNull(draft.release());
        return new Asked(asked.by(), asked.at(), asked.comment(), asked.approvedBy(), asked.approvedAt(), null);
    }

    private Step publishNow(String id, String by) {
        Optional<Draft> found = store.find(id);
        if (found.isEmpty()) {
            return new Step.Refused(WhyNot.NO_SUCH_DRAFT, "");
        }
        Draft draft = found.get();
        Asked asked = draft.release();
        if (asked == null || (draft.status() != Status.APPROVED && draft.status() != Status.SCHEDULED)) {
            return new Step.Refused(WhyNot.NOT_NOW, "the draft is not approved");
        }
        PublishProgram.Result result = publish.publish(draft.files(), release(draft, asked, by));
        if (result instanceof PublishProgram.Result.Outdated) {
            return back(id, by, WhyNot.OUTDATED, "another version went live since the draft was begun");
        }
        if (result instanceof PublishProgram.Result.Wrong) {
            return back(id, by, WhyNot.NOT_READY, "its checks find errors by now");
        }
        return published(id, by);
    }

    /** A draft that was to be published by the clock, and cannot be, must not be tried for ever. */
    private Step back(String id, String by, WhyNot why, String words) {
        schedule.forget(id);
        step(
                id,
                Set.of(Status.SCHEDULED),
                by,
                "could not publish",
                words,
                d -> new NextState(Status.APPROVED, unscheduled(d)));
        return new Step.Refused(why, words);
    }

    /** The release is there; {@link #due} of any instance may have said so in the draft a moment before. */
    private Step published(String id, String by) {
        schedule.forget(id);
        Set<Status> from = Set.of(Status.APPROVED, Status.SCHEDULED);
        Step step = step(id, from, by, "published", "", draft -> new NextState(Status.PUBLISHED, draft.release()));
        return store.find(id)
                .filter(draft -> draft.status() == Status.PUBLISHED)
                .<Step>map(Step.Taken::new)
                .orElse(step);
    }

    /** What the clock has to do: drafts whose time has come, and what a crash left between release and draft. */
    void due() {
        schedule.due(store.now()).forEach(id -> publishNow(id, "schedule"));
        programs.release()
                .map(Release::draft)
                .filter(draft -> !draft.isEmpty())
                .flatMap(store::head)
                .filter(draft -> draft.status() != Status.PUBLISHED)
                .ifPresent(draft -> published(draft.id(), "schedule"));
    }

    private Release release(Draft draft, Asked asked, String by) {
        return new Release(
                0,
                draft.contentVersion(),
                draft.baseVersion(),
                draft.name(),
                ReleaseKind.PUBLISHED,
                by,
                asked.approvedBy(),
                draft.id(),
                asked.comment(),
                store.now());
    }

    private Step step(
            String id, Set<Status> from, String by, String what, String comment, Function<Draft, NextState> step) {
        Optional<Draft> found = store.find(id);
        if (found.isEmpty()) {
            return new Step.Refused(WhyNot.NO_SUCH_DRAFT, "");
        }
        Draft was = found.get();
        if (!from.contains(was.status())) {
            return new Step.Refused(WhyNot.NOT_NOW, "the draft is " + words(was.status()));
        }
        NextState next = step.apply(was);
        if (next.why() != null) {
            return new Step.Refused(next.why(), next.words());
        }
        Draft is = was.moved(java.util.Objects.requireNonNull(next.status()), next.asked());
        List<CellChange> said = comment.isEmpty() ? List.of() : List.of(new CellChange("comment", "", null, comment));
        return store.replace(was, is, new DraftAct(by, what, store.step(is, by, ""), said))
                ? new Step.Taken(is)
                : new Step.Refused(WhyNot.NOT_NOW, "somebody else changed it at this moment; look again");
    }

    private static String words(Status status) {
        return switch (status) {
            case EDITING -> "in work";
            case ASKED -> "waiting for approval";
            case APPROVED -> "approved already";
            case SCHEDULED -> "scheduled";
            case PUBLISHED -> "published already";
            case DISCARDED -> "discarded";
        };
    }
}
