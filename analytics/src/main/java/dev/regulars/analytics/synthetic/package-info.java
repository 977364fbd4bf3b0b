/** A retailer made up from a seed, for measuring and for trying: no real person, store or sale. */
@NullMarked
package dev.regulars.analytics.synthetic;

import org.jspecify.annotations.NullMarked;
