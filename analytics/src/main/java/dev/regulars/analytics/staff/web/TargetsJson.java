package dev.regulars.analytics.staff.web;

import java.util.List;

/** Targets of a store's people for one period. */
record TargetsJson(String store, String period, List<NamedJson> people, List<TargetJson> targets) {}
