package dev.regulars.decision.authoring;

import java.util.List;

/**
 * A file of a draft as somebody wants it.
 *
 * @param wasHash {@link FileHash} of the text that they saw
 * @param changes for the log
 */
public record FileEdit(String file, String wasHash, String text, String by, List<CellChange> changes) {

    public FileEdit {
        changes = List.copyOf(changes);
    }
}
