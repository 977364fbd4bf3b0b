package dev.regulars.decision.authoring.tiers.web;

import java.util.List;

record TierBandsJson(String input, List<TierBandJson> bands) {}
