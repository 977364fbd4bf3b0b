package dev.regulars.decision.simulating;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.Readiness;
import dev.regulars.decision.programs.ProgramProperties;
import dev.regulars.decision.programs.Programs;
import dev.regulars.program.Program;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.EngineerRules;
import dev.regulars.program.reading.ProgramReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts simulated on what was decided. */
@Component
public class Simulations implements Readiness.Simulated {

    private final JobStore store;
    private final JobRunner runner;
    private final Programs programs;
    private final SimulationSettings settings;
    private final EngineerRules engineerRules;

    Simulations(
            JobStore store,
            JobRunner runner,
            Programs programs,
            SimulationSettings settings,
            ProgramProperties properties) {
        this.store = store;
        this.runner = runner;
        this.programs = programs;
        this.settings = settings;
        engineerRules = properties.engineerRules() ? EngineerRules.ALLOWED : EngineerRules.OFF;
    }

    /** What came of asking for one. */
    public sealed interface Asked {
        record Queued(SimulationJob job) implements Asked {}

        /** So many wait already. */
        record Full(int most) implements Asked {}

        /** The draft cannot decide. */
        record Unusable(List<Diagnostic> errors) implements Asked {}
    }

    /**
     * @param from null for as far back as decisions are stored
     * @param to null for today
     * @param sample one of so many members; 1 for all
     */
    public synchronized Asked ask(
            Draft draft, @Nullable LocalDate from, @Nullable LocalDate to, int sample, String by) {
        Program live = programs.live();
        LocalDate last = to == null ? live.settings().days().at(store.now()) : to;
        LocalDate first = from == null ? LocalDate.EPOCH : from;
        if (runner.isFull()) {
            return new Asked.Full(settings.queue());
        }
        ProgramReader.Reading reading = ProgramReader.read(draft.files(), engineerRules);
        Program program = reading.program();
        if (program == null) {
            return new Asked.Unusable(
                    reading.diagnostics().stream().filter(Diagnostic::isError).toList());
        }
        SimulationJob job = new SimulationJob(
                store.newId(draft.id()),
                draft.id(),
                program.version(),
                live.version(),
                new Period(first, last),
                sample,
                by,
                store.now(),
                SimulationStatus.QUEUED,
                0,
                0,
                0,
                null,
                store.now(),
                null);
        store.insert(job);
        runner.submit(job, program, live);
        return new Asked.Queued(job);
    }

    /** Newest first. */
    public List<SimulationJob> of(String draftId) {
        return store.all(draftId);
    }

    public Optional<SimulationJob> find(String draftId, String id) {
        return id.startsWith(draftId + ".") ? store.find(id) : Optional.empty();
    }

    public Optional<StoredResult> result(String draftId, String id) {
        return id.startsWith(draftId + ".") ? store.result(id) : Optional.empty();
    }

    /** What is over stays as it is. */
    public Optional<SimulationJob> cancel(String draftId, String id) {
        return find(draftId, id).map(job -> {
            if (job.status().isOver()) {
                return job;
            }
            runner.cancel(id);
            SimulationJob cancelled = job.ended(SimulationStatus.CANCELLED, 0, null, store.now());
            return store.change(job, cancelled) ? cancelled : store.find(id).orElse(cancelled);
        });
    }

    /** Whether the draft was simulated as it is now. */
    @Override
    public boolean isSimulated(String draftId, String contentVersion) {
        return of(draftId).stream()
                .anyMatch(job -> job.status() == SimulationStatus.DONE
                        && job.draftVersion().equals(contentVersion));
    }

    public Optional<SimulationJob> latest(String draftId) {
        return of(draftId).stream().findFirst();
    }
}
