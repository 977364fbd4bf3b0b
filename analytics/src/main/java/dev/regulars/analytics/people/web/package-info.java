/** Guards the pages and what they ask; the addresses for machines pass by. */
@NullMarked
package dev.regulars.analytics.people.web;

import org.jspecify.annotations.NullMarked;
