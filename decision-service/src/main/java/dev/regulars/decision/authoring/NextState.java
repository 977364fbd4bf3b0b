package dev.regulars.decision.authoring;

import dev.regulars.decision.authoring.Draft.Status;
import org.jspecify.annotations.Nullable;

/** Where a step takes a draft, or why it does not. */
record NextState(
        @Nullable Status status,
        @Nullable Asked asked,
        @Nullable WhyNot why,
        String words) {
    NextState(Status status, @Nullable Asked asked) {
        this(status, asked, null, "");
    }

    NextState(WhyNot why, String words) {
        this(null, null, why, words);
    }
}
