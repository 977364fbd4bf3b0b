package dev.regulars.analytics.staff.web;

import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Directory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** @param name the id where there is no name */
record NamedJson(String id, String name) {

    /** Who works in the store on any of these days, by name. */
    static List<NamedJson> of(Directory directory, String store, LocalDate from, LocalDate to) {
        return directory.all().stream()
                .filter(one -> one.stores().contains(store)
                        && !one.from().isAfter(to)
                        && (one.to() == null || !one.to().isBefore(from)))
                .sorted(Comparator.comparing(Colleague::shown))
                .map(one -> new NamedJson(one.id(), one.shown()))
                .toList();
    }
}
