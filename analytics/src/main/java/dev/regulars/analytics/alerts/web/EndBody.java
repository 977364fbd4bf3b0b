package dev.regulars.analytics.alerts.web;

import org.jspecify.annotations.Nullable;

/** Which silence ends. */
record EndBody(@Nullable String rule, @Nullable String subject) {}
