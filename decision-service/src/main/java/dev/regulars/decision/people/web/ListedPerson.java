package dev.regulars.decision.people.web;

import dev.regulars.decision.people.Role;
import dev.regulars.decision.people.StoredPerson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A local user as administrators see one: without the hash. */
record ListedPerson(
        String name,
        List<String> roles,
        boolean disabled,
        boolean locked,
        boolean mustChange,
        String createdAt,
        @Nullable String email) {

    static ListedPerson of(StoredPerson person, @Nullable String email, Instant now) {
        return new ListedPerson(
                person.name(),
                Role.words(person.roles()),
                person.disabled(),
                person.isLocked(now),
                person.mustChange(),
                person.createdAt().toString(),
                email);
    }
}
