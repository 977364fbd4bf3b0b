package dev.regulars.program.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of docs that is made from the code, and must be up to date. */
public final class GeneratedPage {

    private static final Path DOCS = Path.of("../docs");
    /** With this set to true, tests write the pages in place of comparing them. */
    private static final String WRITE = "regulars.write";

    public static final String NOTE = "<!-- Generated from the code; write it anew with "
            + "`mvn -pl rules test -Dtest=GeneratedPagesTest -D" + WRITE + "=true`. -->\n\n";

    private GeneratedPage() {}

    static void check(String name, String text) throws IOException {
        Path file = DOCS.resolve(name);
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as("docs/" + name + " is not up to date: run mvn -pl rules test -Dtest=GeneratedPagesTest -D" + WRITE
                        + "=true")
                .isEqualTo(text);
    }

    /** A line of a table. */
    static String row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(cell.replace("|", "\\|").replace("\n", " ")).append(" |");
        }
        return row.append('\n').toString();
    }

    /** The header of a table and the line below it. */
    static String header(String... titles) {
        return row(titles) + "|" + "---|".repeat(titles.length) + "\n";
    }

    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }
}
