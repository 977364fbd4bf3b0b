package dev.regulars.decision.deciding.web;

import dev.regulars.decision.members.Identifier;
import org.jspecify.annotations.Nullable;

/** @param member null when the body has none */
record HoldNamed(String id, @Nullable Identifier member) {}
