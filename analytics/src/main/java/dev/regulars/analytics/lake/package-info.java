/** The same facts as Parquet files, by business day: for other engines, and to build the database anew from. */
@NullMarked
package dev.regulars.analytics.lake;

import org.jspecify.annotations.NullMarked;
