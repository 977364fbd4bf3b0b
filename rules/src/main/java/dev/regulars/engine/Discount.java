package dev.regulars.engine;

import java.util.List;

/** @param perLine minor units off each line, by position */
public record Discount(String rule, String name, long amount, List<Long> perLine) {}
