/** A folder that is watched for files. */
@NullMarked
package dev.regulars.gateway.batches.inbox;

import org.jspecify.annotations.NullMarked;
