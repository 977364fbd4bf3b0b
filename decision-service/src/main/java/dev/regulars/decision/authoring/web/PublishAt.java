package dev.regulars.decision.authoring.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a draft is to be live; null for now. */
record PublishAt(@Nullable Instant at) {}
