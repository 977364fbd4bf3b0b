package dev.regulars.program;

import org.jspecify.annotations.Nullable;

/** Engineer rules that were compiled and yet give no answer. Nothing is decided then: it never means "not in it". */
public final class SegmentRulesFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SegmentRulesFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
