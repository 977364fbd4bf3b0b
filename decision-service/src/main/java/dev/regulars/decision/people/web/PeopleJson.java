package dev.regulars.decision.people.web;

import java.util.List;

/** Everybody who may sign in. */
record PeopleJson(boolean localUsers, List<ListedPerson> people) {}
