package dev.regulars.decision.people.web;

import dev.regulars.decision.people.Role;
import dev.regulars.decision.people.StoredPerson;
import java.time.Instant;
import java.util.List;

/** A local user as administrators see one: without the hash. */
record ListedPerson(
        String name, List<String> roles, boolean disabled, boolean locked, boolean mustChange, String createdAt) {

    static ListedPerson of(StoredPerson person, Instant now) {
        return new ListedPerson(
                person.name(),
                Role.words(person.roles()),
                person.disabled(),
                person.isLocked(now),
                person.mustChange(),
                person.createdAt().toString());
    }
}
