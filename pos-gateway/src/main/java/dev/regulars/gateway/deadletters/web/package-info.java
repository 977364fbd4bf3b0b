/** Dead letters for the back office. */
@NullMarked
package dev.regulars.gateway.deadletters.web;

import org.jspecify.annotations.NullMarked;
