package dev.regulars.decision.authoring.tiers.web;

import org.jspecify.annotations.Nullable;

record TierRangeJson(
        @Nullable String from,
        boolean fromIncluded,
        @Nullable String to,
        boolean toIncluded) {}
