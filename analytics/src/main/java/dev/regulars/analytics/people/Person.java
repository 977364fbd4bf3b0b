package dev.regulars.analytics.people;

import java.util.Arrays;
import java.util.Set;

/** Somebody who is signed in. */
public record Person(String name, Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }
}
