/**
 * Messages to members: planned when a decision is published, by rows of {@code messages.csv}, and sent when they are
 * due, if the member allows it then.
 */
@NullMarked
package dev.regulars.decision.messages;

import org.jspecify.annotations.NullMarked;
