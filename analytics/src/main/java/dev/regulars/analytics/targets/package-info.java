/** What stores are to sell in a month: given by people as a file, beside what they sold. */
@NullMarked
package dev.regulars.analytics.targets;

import org.jspecify.annotations.NullMarked;
