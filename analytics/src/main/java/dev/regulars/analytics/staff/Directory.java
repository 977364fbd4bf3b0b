package dev.regulars.analytics.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All colleagues that are known. */
public interface Directory {
    /** In the order of their ids. */
    List<Colleague> all();

    default Map<String, Colleague> byId() {
        return all().stream().collect(Collectors.toMap(Colleague::id, Function.identity()));
    }

    Optional<Colleague> find(String id);

    /** Whom this person is or was in the stores: more than one after a move. @param name in small letters */
    List<Colleague> signedInAs(String name);

    /** New ones, or in place of those with their ids; all are taken, or none. */
    void put(Collection<Colleague> colleagues);
}
