package dev.regulars.program.drl;

/** The global {@code segments} of the rules: where they put the purchase. */
public interface Segments {

    /** @param segment one that {@code segments.csv} has with {@code by: rules}; any other is not taken */
    void add(String segment);
}
