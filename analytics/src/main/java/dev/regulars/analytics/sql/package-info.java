/** SELECT statements that people write themselves, within limits. */
@NullMarked
package dev.regulars.analytics.sql;

import org.jspecify.annotations.NullMarked;
