@NullMarked
package dev.regulars.analytics.customers;

import org.jspecify.annotations.NullMarked;
