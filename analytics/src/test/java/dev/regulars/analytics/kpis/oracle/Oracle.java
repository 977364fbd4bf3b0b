package dev.regulars.analytics.kpis.oracle;

import java.util.List;

/** What a figure comes to, worked out the slow way from its definition: rows as its columns are, in any order. */
interface Oracle {
    List<List<Object>> rows(Asked asked);
}
