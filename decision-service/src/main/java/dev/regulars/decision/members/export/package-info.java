@NullMarked
package dev.regulars.decision.members.export;

import org.jspecify.annotations.NullMarked;
