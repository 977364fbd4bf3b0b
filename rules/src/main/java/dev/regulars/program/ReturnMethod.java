package dev.regulars.program;

/** Half of a sale of 101 points comes back: {@code RECOMPUTE} decides the rest, {@code PRO_RATA} takes 50. */
public enum ReturnMethod {
    RECOMPUTE,
    PRO_RATA
}
