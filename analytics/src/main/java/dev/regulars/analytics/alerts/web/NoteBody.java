package dev.regulars.analytics.alerts.web;

import org.jspecify.annotations.Nullable;

record NoteBody(@Nullable String note) {}
