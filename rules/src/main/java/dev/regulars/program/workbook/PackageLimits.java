package dev.regulars.program.workbook;

/** What a workbook may take before anything of it is understood. A program's largest tables stay far below. */
final class PackageLimits {

    static final int MAX_BYTES = 8 << 20;
    static final int MAX_PARTS = 1_000;
    /** Of all parts together: 50,000 rows of 20 filled cells are about 70 MB. */
    static final long MAX_INFLATED = 128L << 20;
    /** Between two tags, and of a tag with its attributes: the longest text of a cell, each character escaped. */
    static final int MAX_BETWEEN_TAGS = 512 << 10;

    private PackageLimits() {}
}
