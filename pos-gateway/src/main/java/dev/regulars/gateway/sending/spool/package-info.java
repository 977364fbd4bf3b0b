/** The last way: a file on this gateway's disk, while neither decision service nor Kafka takes a transaction. */
@NullMarked
package dev.regulars.gateway.sending.spool;

import org.jspecify.annotations.NullMarked;
