/** Codes that are sent to members, who tell them at the till before their points pay. */
@NullMarked
package dev.regulars.decision.codechecks;

import org.jspecify.annotations.NullMarked;
