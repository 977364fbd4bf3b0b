/** CSV files and forms of people, read with every row that is wrong. */
@NullMarked
package dev.regulars.analytics.staff.files;

import org.jspecify.annotations.NullMarked;
