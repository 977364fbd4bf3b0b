@NullMarked
package dev.regulars.analytics.accounting.estimate;

import org.jspecify.annotations.NullMarked;
