package dev.regulars.decision.authoring.tiers.web;

import org.jspecify.annotations.Nullable;

record TierBandJson(String from, @Nullable String tier) {}
