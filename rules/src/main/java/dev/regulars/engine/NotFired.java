package dev.regulars.engine;

import java.util.List;

/** A row that is about something in the basket and gave nothing. */
public record NotFired(String rule, String name, List<String> reasons) {}
