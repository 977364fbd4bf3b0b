package dev.regulars.program.command;

import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.drools.DroolsMatchers;
import dev.regulars.program.Program;
import dev.regulars.scenario.Scenarios;
import java.util.List;

/** Each scenario that failed with what came out, what was expected and why; then {@code 27 passed, 1 failed}. */
final class TestCommand {

    private TestCommand() {}

    static int run(Arguments arguments, Console console) {
        Folder folder = Folder.read(arguments.names().get(0));
        if (folder.problem() != null) {
            return console.unreadable(folder.problem());
        }
        Folder.Checked checked = folder.check(arguments.engineerRules());
        Program program = checked.program();
        if (program == null) {
            console.diagnostics(checked.errors());
            return console.failed(
                    "0 passed, 0 failed: the program has " + checked.errors().size() + " problems");
        }
        try (DroolsMatchers matchers = new DroolsMatchers()) {
            return report(new Scenarios(new ProgramEngine(matchers::of)).attempt(folder.files(), program), console);
        }
    }

    private static int report(Scenarios.Trial trial, Console console) {
        if (!trial.problems().isEmpty()) {
            console.diagnostics(trial.problems());
            String lastLine =
                    "0 passed, 0 failed: scenarios.yaml has " + trial.problems().size() + " problems";
            return console.failed(lastLine);
        }
        List<Scenarios.Tried> failed = trial.tried().stream()
                .filter(tried -> !tried.differences().isEmpty())
                .toList();
        for (Scenarios.Tried tried : failed) {
            console.out().println("failed: " + tried.scenario().name());
            tried.differences().forEach(difference -> console.out().println("  " + difference));
            tried.fired().forEach(row -> console.out().println("  it was given " + row));
        }
        String lastLine = trial.tried().size() - failed.size() + " passed, " + failed.size() + " failed";
        return failed.isEmpty() ? console.done(lastLine) : console.failed(lastLine);
    }
}
