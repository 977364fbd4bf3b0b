package dev.regulars.decision.authoring.tiers.web;

record TiersColumn(String was, String metric, boolean present) {}
