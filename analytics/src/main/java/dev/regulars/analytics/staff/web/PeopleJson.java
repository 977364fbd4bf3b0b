package dev.regulars.analytics.staff.web;

import java.util.List;

/** The directory, as far as somebody may see it. */
record PeopleJson(List<ColleagueJson> people) {}
