@NullMarked
package dev.regulars.analytics.accounting.books;

import org.jspecify.annotations.NullMarked;
