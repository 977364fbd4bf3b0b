package dev.regulars.engine;

import dev.regulars.program.Program;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is left of the budgets of campaigns, where one thread alone takes from them. */
public final class Budgets {

    private Budgets() {}

    /** By row id, nothing used; only rows with a budget. */
    public static Map<String, Long> full(Program program) {
        Map<String, Long> budgets = new TreeMap<>();
        program.giving().forEach(row -> {
            Long budget = row.caps().budget();
            if (budget != null) {
                budgets.put(row.id(), budget);
            }
        });
        return budgets;
    }

    /** The very same map when nothing was taken. */
    public static Map<String, Long> after(Map<String, Long> before, List<Use> uses) {
        Map<String, Long> after = before;
        for (Use use : uses) {
            Long left = after.get(use.campaign());
            if (left != null && use.budget() != 0) {
                after = after == before ? new TreeMap<>(before) : after;
                after.put(use.campaign(), left - use.budget());
            }
        }
        return after;
    }
}
