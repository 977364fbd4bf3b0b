/**
 * The embedded servers: a real Kafka broker and an embedded MongoDB in one process of their own, for those who have
 * neither. Nothing here knows the rest of the project, and the rest does not know this.
 */
@NullMarked
package dev.regulars.servers;

import org.jspecify.annotations.NullMarked;
