/**
 * Who works in the stores, when, what each is to reach and what was reached. Given by people, beside the decisions that
 * tills send with a cashier's id; no event tells it.
 */
@NullMarked
package dev.regulars.analytics.staff;

import org.jspecify.annotations.NullMarked;
