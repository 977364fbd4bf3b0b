/** What people of a store sold and enrolled, against target and beside each other; pure but for StorePerformance. */
@NullMarked
package dev.regulars.analytics.staff.performance;

import org.jspecify.annotations.NullMarked;
