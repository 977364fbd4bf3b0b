package dev.regulars.simulation.command;

import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.drools.DroolsMatchers;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import dev.regulars.simulation.Simulated;
import dev.regulars.simulation.Simulation;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code simulate DIR [--live DIR] [--json FILE] [--passes N] [FILE]}. The time is from the first byte of the file to
 * the finished result: unpacking and reading the rows is part of it, starting Java and reading the programs is not.
 */
public final class SimulateCommand {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;
    private static final int MAX_MEMBERS = 100_000;

    private final PrintStream out;
    private final PrintStream err;

    SimulateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new SimulateCommand(out, err).run(List.of(arguments)));
    }

    int run(List<String> words) {
        SimulateArguments arguments = SimulateArguments.of(words);
        if (arguments.problem() != null) {
            err.println("regulars: " + arguments.problem() + "; see ./regulars help");
            return WRONG_USE;
        }
        Program draft = program(arguments.draft());
        Program live = program(arguments.live());
        if (draft == null || live == null) {
            return FAILED;
        }
        try (DroolsMatchers matchers = new DroolsMatchers()) {
            matchers.prepare(draft);
            matchers.prepare(live);
            return simulate(new Simulation(new ProgramEngine(matchers::of), MAX_MEMBERS, 1), draft, live, arguments);
        } catch (IOException e) {
            err.println("regulars: " + arguments.file() + ": " + e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private int simulate(Simulation simulation, Program draft, Program live, SimulateArguments arguments)
            throws IOException, InterruptedException {
        String before = null;
        String line = "";
        for (int pass = 1; pass <= arguments.passes(); pass++) {
            InvoiceFile file = new InvoiceFile(arguments.file());
            long began = System.nanoTime();
            Simulated simulated = simulation.run(file, draft, live, transactions -> true);
            double seconds = (System.nanoTime() - began) / 1e9;
            if (!(simulated instanceof Simulated.Done done)) {
                err.println("regulars: the file has more than " + MAX_MEMBERS + " customers");
                return FAILED;
            }
            String json = done.result().toJson();
            if (before == null) {
                new Summary(done.result()).print(out);
                out.println(file.skipped() + " invoices skipped: they are no transactions of a till");
            }
            long transactions = done.result().transactions();
            line = String.format(
                    Locale.ROOT,
                    "simulated %d transactions in %.2f s: %.0f per second",
                    transactions,
                    seconds,
                    transactions / seconds);
            if (arguments.passes() > 1) {
                out.println("pass " + pass + ": " + line
                        + (before == null ? "" : ", the same bytes: " + json.equals(before)));
            }
            if (before != null && !json.equals(before)) {
                err.println("regulars: the same draft came to something else");
                return FAILED;
            }
            before = json;
        }
        if (arguments.json() != null && before != null) {
            Files.writeString(arguments.json(), before);
        }
        out.println(line);
        return DONE;
    }

    private @org.jspecify.annotations.Nullable Program program(Path folder) {
        try {
            ProgramReader.Reading reading = ProgramReader.read(ProgramFiles.of(folder));
            if (reading.program() == null) {
                reading.diagnostics().forEach(problem -> err.println("regulars: " + folder + ": " + problem));
            }
            return reading.program();
        } catch (UncheckedIOException e) {
            err.println("regulars: " + folder + " cannot be read");
            return null;
        }
    }
}
