package dev.regulars.decision.runs;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** The places of runs, one document each; a few hundred a year. */
final class Places {

    private final Documents documents;

    Places(Documents documents) {
        this.documents = documents;
    }

    Optional<Place> find(String id) {
        return documents
                .find(Documents.RUNS, Documents.id(id), Projections.include())
                .map(Place::read);
    }

    /** Where the run is, which begins if it has not begun. */
    Place open(String kind, LocalDate day) {
        Place begin = Place.begin(kind, day);
        return documents.insert(Documents.RUNS, begin.write())
                ? begin
                : find(begin.id()).orElseThrow();
    }

    /** False when another instance has moved it from where it was. */
    boolean move(Place from, Place to) {
        return documents.update(
                Documents.RUNS,
                Documents.id(from.id()).append("after", from.after()).append("done", false),
                combine(
                        set("after", to.after()),
                        set("looked", to.looked()),
                        set("changed", to.changed()),
                        set("done", to.done())));
    }

    /** Oldest day first. */
    List<Place> unfinished() {
        List<Place> places = new ArrayList<>();
        documents.scan(Documents.RUNS, new Document(), Projections.include(), document -> {
            Place place = Place.read(document);
            if (!place.done()) {
                places.add(place);
            }
        });
        places.sort(Comparator.comparing(Place::day).thenComparing(Place::kind));
        return places;
    }
}
