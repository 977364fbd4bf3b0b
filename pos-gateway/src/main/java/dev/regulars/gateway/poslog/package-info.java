/** ARTS POSLog, versions 6 and 2.2.1: read as a stream, mapped to the transactions of the contract. */
@NullMarked
package dev.regulars.gateway.poslog;

import org.jspecify.annotations.NullMarked;
