/** The edge: takes what tills send, and either gets it decided at once or keeps it safe until it can be. */
@NullMarked
package dev.regulars.gateway;

import org.jspecify.annotations.NullMarked;
