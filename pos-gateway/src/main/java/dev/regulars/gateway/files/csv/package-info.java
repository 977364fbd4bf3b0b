/** CSV: one row for each line of a receipt. */
@NullMarked
package dev.regulars.gateway.files.csv;

import org.jspecify.annotations.NullMarked;
