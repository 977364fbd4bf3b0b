package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.Arrival;
import dev.regulars.analytics.ingest.RecordTraces.PutAside;
import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.EventReader;
import dev.regulars.analytics.ingest.event.Reading;
import dev.regulars.analytics.ingest.event.Reading.Rejected;
import dev.regulars.analytics.ingest.event.Reading.Understood;
import dev.regulars.analytics.ingest.event.RejectionReason;
import java.util.ArrayList;
import java.util.List;

/** A batch's records, by what becomes of them. */
record Sorted(List<Candidate> candidates, List<Aside> aside) {
    /** Understood; whether it is new is for the database to say. */
    record Candidate(Arrival arrival, DecisionEvent event) {}

    record Aside(Arrival arrival, Rejected why) {}

    static Sorted read(List<Arrival> arrivals, EventReader reader) {
        Sorted sorted = new Sorted(new ArrayList<>(arrivals.size()), new ArrayList<>());
        // Reading takes most of the time, and each record is read by itself.
        List<Reading> readings = arrivals.parallelStream()
                .map(arrival -> reader.read(arrival.value()))
                .toList();
        for (int i = 0; i < readings.size(); i++) {
            Arrival arrival = arrivals.get(i);
            Reading reading = readings.get(i);
            if (reading instanceof Understood understood) {
                sorted.candidates.add(new Candidate(arrival, understood.event()));
            } else if (reading instanceof Rejected rejected) {
                sorted.aside.add(new Aside(arrival, rejected));
            }
        }
        return sorted;
    }

    List<Arrival> understood() {
        return candidates.stream().map(Candidate::arrival).toList();
    }

    List<PutAside> told() {
        return aside.stream()
                .map(one -> new PutAside(
                        one.arrival(), one.why().reason().name(), one.why().detail()))
                .toList();
    }

    /** The events that are new; what contradicts is put aside, what is repeated is dropped. */
    List<DecisionEvent> fresh(Known known) {
        List<DecisionEvent> fresh = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            switch (known.judge(candidate.event())) {
                case NEW -> fresh.add(candidate.event());
                case REPEATED -> {}
                case CONTRADICTORY ->
                    aside.add(new Aside(
                            candidate.arrival(), new Rejected(RejectionReason.CONTRADICTS_EARLIER, "id or sequence")));
            }
        }
        return fresh;
    }
}
