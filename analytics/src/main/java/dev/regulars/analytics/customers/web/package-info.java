@NullMarked
package dev.regulars.analytics.customers.web;

import org.jspecify.annotations.NullMarked;
