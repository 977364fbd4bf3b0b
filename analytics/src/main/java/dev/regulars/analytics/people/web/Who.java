package dev.regulars.analytics.people.web;

import dev.regulars.analytics.people.Person;
import dev.regulars.analytics.people.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a row of {@link Rights} lets do it. */
sealed interface Who {
    record Anybody() implements Who {}

    record SignedIn() implements Who {}

    record OneOf(Set<Role> roles) implements Who {}

    /** @param person null when nobody is signed in */
    default boolean covers(@Nullable Person person) {
        if (this instanceof OneOf some) {
            return person != null && person.is(some.roles().toArray(Role[]::new));
        }
        return this instanceof Anybody || person != null;
    }
}
