package dev.regulars.decision.runs;

import dev.regulars.decision.accounts.Documents;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs by kind and business day: begun, found, and worked off. */
public final class Runs {
    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private final Places places;
    private final MemberRun run;
    private final Map<String, MemberChange> changes = new TreeMap<>();

    Runs(Documents documents, Collection<MemberChange> changes, MemberRun run) {
        this.places = new Places(documents);
        this.run = run;
        changes.forEach(change -> this.changes.put(change.kind(), change));
    }

    public Collection<String> kinds() {
        return changes.keySet();
    }

    public Optional<Place> find(String id) {
        return places.find(id);
    }

    /** Begun, or as it is when it was begun before; {@link #workOff} does the rest. */
    public Place begin(String kind, LocalDate day) {
        return places.open(kind, day);
    }

    /** Runs what is begun and not done, the oldest day first. */
    void workOff(BooleanSupplier stopping) {
        for (Place place : places.unfinished()) {
            MemberChange change = changes.get(place.kind());
            if (change != null && !stopping.getAsBoolean()) {
                Place reached = run.run(change, place.day(), stopping);
                LOG.info("run {}: {} members, {} changed", reached.id(), reached.looked(), reached.changed());
            }
        }
    }
}
