package dev.regulars.decision.imports;

import java.util.Locale;

/** Where an import is. */
public enum ImportState {
    /** The file comes in. */
    UPLOADING,
    /** The file is there. */
    UPLOADED,
    /** Rows are read and counted, nothing is written. */
    CHECKING,
    CHECKED,
    RUNNING,
    PAUSED,
    DONE,
    /** Its file is gone: it was cancelled, or nobody went on with it. */
    CANCELLED,
    /** The file cannot be imported by its mapping. */
    FAILED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the file is needed no more. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }

    /** Whether a worker has something to do. */
    boolean isWorking() {
        return this == CHECKING || this == RUNNING;
    }
}
