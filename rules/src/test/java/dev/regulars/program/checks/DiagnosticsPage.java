package dev.regulars.program.checks;

import dev.regulars.program.pages.GeneratedPage;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.Meaning;
import dev.regulars.program.reading.Severity;
import java.io.IOException;

/** {@code docs/diagnostics.md}: each code with what it means, and what is said about its bad program. */
public final class DiagnosticsPage {

    private static final String INTRODUCTION = """
            Before a program is published it is read, checked, and its scenarios are run. An **error** keeps it from
            being published; what is live decides on. A **warning** is shown beside it. Each says file, line and
            column, and where it can what would mend it. Codes are stable; the words may change.

            The example of a code is what is said about a program that has it: the one of the
            [worked examples](../rules/src/test/resources/examples/program.yaml) with the files of the folder *bad*
            laid over it. Beside it lies a good one.
            """;

    private DiagnosticsPage() {}

    public static String text() throws IOException {
        StringBuilder page = new StringBuilder("# Diagnostics of a program\n\n").append(GeneratedPage.NOTE);
        page.append(INTRODUCTION);
        for (Severity severity : Severity.values()) {
            page.append("\n## ")
                    .append(severity == Severity.ERROR ? "Errors" : "Warnings")
                    .append('\n');
            for (Code code : Code.values()) {
                if (code.severity() == severity) {
                    section(page, code);
                }
            }
        }
        return page.toString();
    }

    private static void section(StringBuilder page, Code code) throws IOException {
        Meaning meaning = Meaning.of(code);
        page.append("\n### ")
                .append(code)
                .append("\n\n")
                .append(meaning.meaning())
                .append('\n');
        if (!Pair.ELSEWHERE.containsKey(code)) {
            Diagnostic example = Pair.diagnostics(code, "bad").stream()
                    .filter(found -> found.code() == code)
                    .findFirst()
                    .orElseThrow();
            page.append("\n    ").append(example.toString().replace("\n", " ").strip());
            if (example.suggestion() != null) {
                page.append("\n    -> ").append(example.suggestion());
            }
            page.append("\n\nExample: [bad](../rules/src/test/resources/checks/")
                    .append(code)
                    .append("/bad), [good](../rules/src/test/resources/checks/")
                    .append(code)
                    .append("/good).\n");
        }
        page.append("\nWhat to do: ").append(meaning.remedy()).append('\n');
    }
}
