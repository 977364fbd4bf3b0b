package dev.regulars.engine;

import java.util.List;

/** What is said of a decision, and its near misses once more for those who count them. */
record Why(Explanation explanation, List<NearMiss> nearMisses) {}
