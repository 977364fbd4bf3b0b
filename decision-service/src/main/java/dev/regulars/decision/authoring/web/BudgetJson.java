package dev.regulars.decision.authoring.web;

/** @param unit {@code points} or {@code money}, then in minor units of the currency */
record BudgetJson(String campaign, String name, String unit, long budget, long used) {}
