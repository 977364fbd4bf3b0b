package dev.regulars.decision.simulation;

import dev.regulars.decision.accounts.Documents;
import java.util.function.Function;

/** Something that is asked of a store. */
record Operation(String name, Function<Documents, Object> ask) {}
