package dev.regulars.decision.simulating;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.deciding.PastDecisions;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.drools.DroolsMatchers;
import dev.regulars.program.Program;
import dev.regulars.simulation.Simulated;
import dev.regulars.simulation.Simulation;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One simulation from beginning to end, in the thread that calls. */
@Component
class SimulateDraft {

    private final Documents documents;
    private final PastDecisions decisions;
    private final SimulationSettings settings;

    SimulateDraft(Documents documents, PastDecisions decisions, SimulationSettings settings) {
        this.documents = documents;
        this.decisions = decisions;
        this.settings = settings;
    }

    /** Who waits for it; each false ends it. */
    interface Observer {
        boolean reads(long transactions);

        boolean decides(long transactions, long total);
    }

    /** Its matchers are its own, so that it takes none from what decides. */
    EndedSimulation run(SimulationJob job, Program draft, Program live, Observer observer)
            throws IOException, InterruptedException {
        try (StoredHistory history = new StoredHistory(documents, decisions, new DayFiles(settings.dir()));
                DroolsMatchers matchers = new DroolsMatchers()) {
            if (!history.collect(job.period(), job.sample(), observer::reads)) {
                return new EndedSimulation(new Simulated.Cancelled(), 0, Map.of());
            }
            long total = history.transactions();
            if (!observer.decides(0, total)) {
                return new EndedSimulation(new Simulated.Cancelled(), 0, Map.of());
            }
            Simulation simulation =
                    new Simulation(new ProgramEngine(matchers::of), settings.maxMembers(), job.sample());
            long began = System.nanoTime();
            Simulated how = simulation.run(history, draft, live, done -> observer.decides(done, total));
            return new EndedSimulation(how, System.nanoTime() - began, history.others());
        }
    }
}
