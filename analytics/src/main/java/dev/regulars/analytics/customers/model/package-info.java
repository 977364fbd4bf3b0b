@NullMarked
package dev.regulars.analytics.customers.model;

import org.jspecify.annotations.NullMarked;
