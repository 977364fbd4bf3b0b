package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.Arrival;
import dev.regulars.analytics.ingest.event.Reading.Rejected;
import dev.regulars.analytics.ingest.event.SmallEventReader;
import java.util.ArrayList;
import java.util.List;

/** A batch of one of the small topics: what was understood, and what is put aside. */
record SmallBatch<T>(List<T> events, List<Sorted.Aside> aside) {
    static <T> SmallBatch<T> read(List<Arrival> arrivals, SmallEventReader<T> reader) {
        SmallBatch<T> batch = new SmallBatch<>(new ArrayList<>(), new ArrayList<>());
        for (Arrival arrival : arrivals) {
            SmallEventReader.Event<T> event = reader.read(arrival.value());
            Rejected rejected = event.rejected();
            if (rejected == null) {
                batch.events.add(event.value());
            } else {
                batch.aside.add(new Sorted.Aside(arrival, rejected));
            }
        }
        return batch;
    }
}
