package dev.regulars.program.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** {@code ./regulars program}: checks, tests, compares, explains and converts a program's folder. */
public final class ProgramCommand {

    static final String HELP = """
            ./regulars program check DIR                        what is wrong with the files, and where
            ./regulars program test DIR                         run scenarios.yaml
            ./regulars program diff DIR OTHER [--all]           what OTHER changes, in words
            ./regulars program explain DIR BASKET.yaml [--all]  what a basket earns, and why each row gives nothing
            ./regulars program explain DIR --scenario NAME      the same for a scenario
            ./regulars program to-xlsx DIR FILE.xlsx            all tables as one workbook
            ./regulars program from-xlsx FILE.xlsx DIR          its tables back into the folder
            --all lists what is otherwise only counted; --engineer-rules lets check, test and explain run a .drl.
            Exit codes: 0 all is well, 1 the program or a file is not, 2 wrong use.
            help: 6 commands""";

    private static final Set<String> NONE = Set.of();
    private static final Set<String> READS = Set.of("--engineer-rules");
    private static final Set<String> ALL = Set.of("--all");
    private static final Set<String> EXPLAIN = Set.of("--all", "--scenario", "--engineer-rules");

    private final Console console;
    private final LocalDate today;

    ProgramCommand(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        // The script knows the day; nothing in this module asks a clock.
        LocalDate today = LocalDate.parse(System.getProperty("regulars.today", "1970-01-01"));
        System.exit(new ProgramCommand(new Console(out, err), today).run(List.of(arguments)));
    }

    /** Gives the exit code. */
    int run(List<String> words) {
        String command = words.isEmpty() ? "help" : words.get(0);
        List<String> rest = words.subList(Math.min(1, words.size()), words.size());
        return switch (command) {
            case "check" -> run(rest, READS, 1, 1, (arguments, to) -> CheckCommand.run(arguments, today, to));
            case "test" -> run(rest, READS, 1, 1, TestCommand::run);
            case "diff" -> run(rest, ALL, 2, 2, DiffCommand::run);
            case "explain" -> run(rest, EXPLAIN, 1, 2, ExplainCommand::run);
            case "to-xlsx" -> run(rest, NONE, 2, 2, ToWorkbookCommand::run);
            case "from-xlsx" -> run(rest, NONE, 2, 2, FromWorkbookCommand::run);
            case "help", "--help", "-h" -> console.done(HELP);
            default -> console.wrongUse("no command program " + command + "; see ./regulars program help");
        };
    }

    private interface Command {
        int run(Arguments arguments, Console console);
    }

    private int run(List<String> words, Set<String> options, int least, int most, Command command) {
        Arguments arguments = Arguments.of(words, options);
        int named = arguments.names().size();
        if (arguments.problem() != null) {
            return console.wrongUse(arguments.problem() + "; see ./regulars program help");
        }
        if (named < least || named > most) {
            String wanted = least == most ? String.valueOf(least) : least + " or " + most;
            return console.wrongUse("needs " + wanted + " names, and has " + named + "; see ./regulars program help");
        }
        return command.run(arguments, console);
    }
}
