package dev.regulars.decision.imports;

import dev.regulars.decision.imports.rows.MemberFile;
import dev.regulars.decision.imports.rows.ProgramFacts;
import dev.regulars.decision.imports.rows.ReadRow;
import dev.regulars.decision.imports.rows.RowError;
import dev.regulars.decision.members.IdentifierForms;
import dev.regulars.decision.programs.Programs;
import dev.regulars.program.ProgramSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;

/** Goes through a file, a page of rows after the other: the check plans each page, the run writes it too. */
final class ProcessImport {

    private final Imports imports;
    private final ImportFiles files;
    private final ImportErrors errors;
    private final PlanRows plan;
    private final ApplyRows apply;
    private final IdentifierForms forms;
    private final Programs programs;
    private final Clock clock;
    private final ImportSettings settings;

    ProcessImport(
            Imports imports,
            ImportFiles files,
            ImportErrors errors,
            PlanRows plan,
            ApplyRows apply,
            IdentifierForms forms,
            Programs programs,
            Clock clock,
            ImportSettings settings) {
        this.imports = imports;
        this.files = files;
        this.errors = errors;
        this.plan = plan;
        this.apply = apply;
        this.forms = forms;
        this.programs = programs;
        this.clock = clock;
        this.settings = settings;
    }

    /** The file of an import, from its first row. */
    MemberFile open(Import job) {
        ProgramSettings program = programs.live().settings();
        ProgramFacts facts = new ProgramFacts(
                program.tiers().order(),
                program.currency().decimals(),
                program.timeZone(),
                program.days().at(clock.instant()),
                clock.instant());
        try {
            return new MemberFile(files.open(job.key(), job.chunks()), job.mapping(), forms, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until its end, or until it is paused, stopped, or done elsewhere. */
    void run(Import begun, ExecutorService workers, BooleanSupplier stopping) {
        Import job = begun;
        Seen seen = new Seen();
        try (MemberFile file = open(job)) {
            boolean mine = skip(job, file, seen);
            while (mine && !stopping.getAsBoolean()) {
                List<ReadRow> page = file.read(settings.page());
                if (page.isEmpty()) {
                    imports.end(job, clock.instant());
                    return;
                }
                if (job.place() + page.size() > settings.maxRows()) {
                    var unused = imports.stop(
                            job, ImportState.FAILED, "more than " + settings.maxRows() + " rows", clock.instant());
                    return;
                }
                Optional<Import> moved = page(job, page, seen, workers);
                if (moved.isEmpty()) {
                    return;
                }
                job = moved.get();
            }
        }
    }

    /** False when another instance took it meanwhile. */
    private boolean skip(Import job, MemberFile file, Seen seen) {
        for (long left = job.place(); left > 0; ) {
            List<ReadRow> done = file.read((int) Math.min(left, settings.page()));
            plan.skip(job, done, seen);
            left -= done.isEmpty() ? left : done.size();
            if (imports.take(job, clock.instant(), until()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Instant until() {
        return clock.instant().plus(settings.patience());
    }

    private Optional<Import> page(Import job, List<ReadRow> rows, Seen seen, ExecutorService workers) {
        PagePlan page = plan.plan(job, rows, seen);
        Tally tally = page.tally();
        List<RowError> wrong = new ArrayList<>(page.errors());
        if (job.state() == ImportState.RUNNING) {
            Tally intended = imports.intend(job, tally);
            if (intended == null) {
                return Optional.empty();
            }
            Late late = apply.apply(job, page, workers);
            wrong.addAll(late.errors);
            tally = intended.plus(late.tally());
        }
        long kept = job.done().of(Count.REFUSED) + job.done().of(Count.DIFFERENCES);
        if (kept < settings.keepErrors()) {
            errors.add(job, wrong.subList(0, (int) Math.min(wrong.size(), settings.keepErrors() - kept)));
        }
        return imports.move(job, job.place() + rows.size(), job.done().plus(tally), until());
    }
}
