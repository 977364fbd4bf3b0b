package dev.regulars.program.pages;

import dev.regulars.engine.EngineerPrograms;
import dev.regulars.program.drl.Line;
import dev.regulars.program.drl.Purchase;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What an engineer may write, from the types of the facts and from the rules of the tests. */
final class EngineerRulesSection {

    private static final String TEXT = """

            ## Engineer rules

            Files `*.drl` (at most 8) hold Drools rules that put a purchase into segments. Rows by `rules` of
            segments.csv declare them, and campaigns and offers ask for them like for any other. The rules are Java and
            run in the service, so whoever can publish a program with them is trusted with the machine: they are
            refused unless `regulars.program.engineer-rules=true` (or `--engineer-rules` behind `./regulars program`)
            allows them ([why](adr/0007-engineer-rules.md)). They change nothing, and must not read a clock, a file or
            chance: decisions are run again. What they see has the names and meanings of the facts above:

            - one `%s`
            - for each line a `%s`

            ```
            %s```
            """;

    private EngineerRulesSection() {}

    static String text() {
        String example =
                EngineerPrograms.files().texts().get(EngineerPrograms.RULES).replace("\r\n", "\n");
        return TEXT.formatted(signature(Purchase.class), signature(Line.class), example);
    }

    private static String signature(Class<? extends Record> fact) {
        return fact.getSimpleName()
                + Arrays.stream(fact.getRecordComponents())
                        .map(part -> part.getName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
