/** Members who bring friends. */
@NullMarked
package dev.regulars.decision.referrals;

import org.jspecify.annotations.NullMarked;
