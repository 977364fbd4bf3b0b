/** What members allow to be sent to them, with the proof of it. */
@NullMarked
package dev.regulars.decision.consents;

import org.jspecify.annotations.NullMarked;
