package dev.regulars.decision.deciding;

import java.util.List;

/** See {@link AnswerJson}. */
record DiscountJson(String rule, String name, String amount, List<String> perLine) {}
