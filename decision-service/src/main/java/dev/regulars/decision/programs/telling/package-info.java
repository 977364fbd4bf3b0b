/** What is live, told to those who count: {@code loyalty.programs}. */
@NullMarked
package dev.regulars.decision.programs.telling;

import org.jspecify.annotations.NullMarked;
