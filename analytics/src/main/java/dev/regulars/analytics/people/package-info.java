/** Who works with analytics: the people of the Studio, with the roles they have there. */
@NullMarked
package dev.regulars.analytics.people;

import org.jspecify.annotations.NullMarked;
