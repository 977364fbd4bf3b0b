/** Events that could not be understood, kept to be sent again. */
@NullMarked
package dev.regulars.gateway.deadletters;

import org.jspecify.annotations.NullMarked;
