package dev.regulars.analytics.staff.performance;

import dev.regulars.analytics.staff.Colleague;
import java.util.List;

/** A store's people with their figures. */
record Loaded(List<Colleague> people, Sales sales, Goals goals, Figures figures) {}
