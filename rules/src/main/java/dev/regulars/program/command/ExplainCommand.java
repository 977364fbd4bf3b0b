package dev.regulars.program.command;

import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.drools.DroolsMatchers;
import dev.regulars.program.Program;
import dev.regulars.program.SegmentRulesFailed;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.scenario.Scenario;
import dev.regulars.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a basket earns and why, and of each row that gives nothing what speaks against it; then {@code points: 134}. */
final class ExplainCommand {

    private static final long MAX_BASKET_BYTES = 1 << 20;

    private ExplainCommand() {}

    static int run(Arguments arguments, Console console) {
        boolean isFile = arguments.names().size() == 2;
        @Nullable String scenario = arguments.scenario();
        if (isFile == (scenario != null)) {
            return console.wrongUse("explain needs either a BASKET.yaml or --scenario NAME");
        }
        Folder folder = Folder.read(arguments.names().get(0));
        if (folder.problem() != null) {
            return console.unreadable(folder.problem());
        }
        Folder.Checked checked = folder.check(arguments.engineerRules());
        Program program = checked.program();
        if (program == null) {
            console.diagnostics(checked.errors());
            return console.failed(
                    "not explained: the program has " + checked.errors().size() + " problems");
        }
        return scenario == null
                ? file(arguments.names().get(1), program, arguments.all(), console)
                : named(scenario, folder, program, arguments.all(), console);
    }

    private static int file(String name, Program program, boolean all, Console console) {
        try {
            Path path = Path.of(name);
            if (Files.size(path) > MAX_BASKET_BYTES) {
                return console.unreadable(name + " is over " + MAX_BASKET_BYTES + " bytes");
            }
            ScenarioReader.Read read = ScenarioReader.basket(name, Files.readString(path), program);
            return read.problems().isEmpty()
                    ? explain(read.scenarios().get(0), program, all, console)
                    : problems(read.problems(), console);
        } catch (IOException | InvalidPathException e) {
            return console.unreadable("the basket " + name + " cannot be read");
        }
    }

    private static int named(String name, Folder folder, Program program, boolean all, Console console) {
        ScenarioReader.Read read = ScenarioReader.read(folder.files(), program);
        if (!read.problems().isEmpty()) {
            return problems(read.problems(), console);
        }
        for (Scenario scenario : read.scenarios()) {
            if (scenario.name().equals(name)) {
                return explain(scenario, program, all, console);
            }
        }
        List<String> names = read.scenarios().stream().map(Scenario::name).toList();
        return console.wrongUse("no scenario \"" + name + "\"; there are: " + String.join("; ", names));
    }

    private static int problems(List<Diagnostic> problems, Console console) {
        console.diagnostics(problems);
        return console.failed("not explained: " + problems.size() + " problems");
    }

    private static int explain(Scenario scenario, Program program, boolean all, Console console) {
        try (DroolsMatchers matchers = new DroolsMatchers()) {
            ProgramEngine engine = new ProgramEngine(matchers::of);
            Explanation explanation = new Explanation(engine, program, all);
            boolean decided = explanation.of(scenario);
            explanation.lines().forEach(console.out()::println);
            return decided
                    ? console.done("points: " + explanation.points())
                    : console.failed("not explained: it cannot be decided");
        } catch (SegmentRulesFailed failed) {
            return console.failed("not explained: " + failed.getMessage());
        }
    }
}
