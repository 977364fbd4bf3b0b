package dev.regulars.decision.imports;

import dev.regulars.decision.accounts.CommittedRequests;
import dev.regulars.decision.imports.rows.MemberFile;
import dev.regulars.decision.imports.rows.ProgramFacts;
import dev.regulars.decision.imports.rows.ReadRow;
import dev.regulars.decision.members.MembersGround;
import dev.regulars.decision.operations.PointsGround;
import dev.regulars.decision.relay.FaultyDocuments;
import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.vouchers.VouchersGround;
import dev.regulars.program.Program;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Imports files into a store of a test, so many rows at a time; what fails in the middle is done again. */
final class ImportGround implements AutoCloseable {

    private final Program program;
    private final Clock clock;
    private final PlanRows plan;
    private final ApplyRows apply;
    private final ExecutorService workers = Executors.newFixedThreadPool(4);

    ImportGround(Ground ground, Program program, Clock clock) {
        this.program = program;
        this.clock = clock;
        var members = MembersGround.many(ground);
        var vouchers = VouchersGround.imported(ground);
        var adjust = PointsGround.adjust(ground, program, clock);
        plan = new PlanRows(
                new Known.Store(members, ground.accounts, vouchers, new CommittedRequests(ground.documents)));
        ApplyRow one = new ApplyRow(
                MembersGround.members(ground),
                adjust,
                PointsGround.assign(ground, program, clock),
                vouchers,
                () -> program);
        apply = new ApplyRows(members, one, new ApplyTogether(one, adjust, vouchers), plan, () -> program, clock);
    }

    /** What came of a file, and its errors: line, column and code. */
    record Imported(Tally tally, List<String> errors) {}

    Imported run(Import job, String csv, int page) throws IOException {
        Counting counting = new Counting();
        List<String> errors = new ArrayList<>();
        List<List<ReadRow>> done = new ArrayList<>();
        Seen seen = new Seen();
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        try (MemberFile file =
                new MemberFile(new ByteArrayInputStream(bytes), job.mapping(), MembersGround.FORMS, facts())) {
            for (List<ReadRow> rows = file.read(page); !rows.isEmpty(); rows = file.read(page)) {
                seen = page(job, rows, done, seen, counting, errors);
                done.add(rows);
            }
        }
        return new Imported(counting.tally(), errors.stream().sorted().toList());
    }

    /** What failed is begun again as after a crash: what is done is read once more, the page counts as it did first. */
    private Seen page(
            Import job,
            List<ReadRow> rows,
            List<List<ReadRow>> done,
            Seen before,
            Counting counting,
            List<String> errors) {
        Seen seen = before;
        Tally first = null;
        while (true) {
            try {
                PagePlan planned = plan.plan(job, rows, seen);
                first = first == null ? planned.tally() : first;
                Late late = apply.apply(job, planned, workers);
                counting.add(first);
                counting.add(late.tally());
                Stream.of(planned.errors(), late.errors)
                        .flatMap(List::stream)
                        .forEach(error -> errors.add(error.line() + " " + error.column() + " " + error.problem()));
                return seen;
            } catch (FaultyDocuments.Crash e) {
                seen = again(job, done);
            }
        }
    }

    private Seen again(Import job, List<List<ReadRow>> done) {
        while (true) {
            try {
                Seen seen = new Seen();
                done.forEach(rows -> plan.skip(job, rows, seen));
                return seen;
            } catch (FaultyDocuments.Crash e) {
                Thread.onSpinWait();
            }
        }
    }

    private ProgramFacts facts() {
        Instant now = clock.instant();
        return new ProgramFacts(
                program.settings().tiers().order(),
                program.settings().currency().decimals(),
                program.settings().timeZone(),
                program.settings().days().at(now),
                now);
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
