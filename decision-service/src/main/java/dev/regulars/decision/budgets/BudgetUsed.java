package dev.regulars.decision.budgets;

import dev.regulars.program.Caps;

/** @param unit points, or minor units of the currency */
public record BudgetUsed(String campaign, String name, Caps.Unit unit, long budget, long used) {}
