package dev.regulars.decision.people.web;

import dev.regulars.decision.people.Role;
import java.util.Set;

/** Somebody whom an administrator adds. */
record NewPerson(String name, Set<Role> roles) {}
