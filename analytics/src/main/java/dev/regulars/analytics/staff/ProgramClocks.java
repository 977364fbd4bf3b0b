package dev.regulars.analytics.staff;

/** By which clocks stores work: as the newest program has it, or the setting while none has told. */
public interface ProgramClocks {
    StoreClocks now();
}
