/** Files of transactions: what every format has in common. */
@NullMarked
package dev.regulars.gateway.files;

import org.jspecify.annotations.NullMarked;
