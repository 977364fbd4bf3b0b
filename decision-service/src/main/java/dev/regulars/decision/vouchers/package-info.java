@NullMarked
package dev.regulars.decision.vouchers;

import org.jspecify.annotations.NullMarked;
