package dev.regulars.analytics.alerts.web;

import org.jspecify.annotations.Nullable;

/** @param days from today on, 1 to 90 */
record SilenceBody(@Nullable Integer days, @Nullable String reason) {}
