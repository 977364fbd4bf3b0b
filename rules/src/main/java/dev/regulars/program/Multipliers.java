package dev.regulars.program;

/** ×2 and ×4 on 100 base points: {@code ADD} gives +100 +300, {@code COMPOUND} +100 +600. */
public enum Multipliers {
    ADD,
    COMPOUND
}
