/** Who may send: tills and their keys. */
@NullMarked
package dev.regulars.gateway.tills;

import org.jspecify.annotations.NullMarked;
