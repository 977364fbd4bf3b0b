package dev.regulars.decision.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.imports.ImportGround.Imported;
import dev.regulars.decision.imports.rows.Format;
import dev.regulars.decision.imports.rows.Mapping;
import dev.regulars.decision.imports.rows.Mapping.Balances;
import dev.regulars.decision.imports.rows.Mapping.Mapped;
import dev.regulars.decision.imports.rows.Mapping.VoucherKind;
import dev.regulars.decision.imports.rows.MemberField;
import dev.regulars.decision.relay.Ground;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** A page of rows at a time is the same as row by row, also where steps fail. */
class PagesIT {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final Mapping MAPPING = new Mapping(
            "till",
            "till",
            List.of(
                    new Mapped("id", MemberField.EXTERNAL),
                    new Mapped("mail", MemberField.EMAIL),
                    new Mapped("tier", MemberField.TIER),
                    new Mapped("points", MemberField.BALANCE),
                    new Mapped("tags", MemberField.TAGS),
                    new Mapped("code", MemberField.VOUCHER_CODE),
                    new Mapped("worth", MemberField.VOUCHER_VALUE)),
            Format.OWN,
            Map.of("VIP", "Gold"),
            false,
            Balances.ADD,
            new VoucherKind("old", "Voucher", 90),
            null);
    private static final int ROWS = 40;
    /** Of a page in which a step in twelve fails: each is begun again until all its steps were done. */
    private static final int FEW = 12;

    private final Program program =
            Objects.requireNonNull(ProgramReader.read(ProgramFiles.of(Path.of("../rules/programs/demo")))
                    .program());

    private static Import job(int number) {
        String id = "i-" + number;
        return new Import(
                id,
                "members.csv",
                MAPPING,
                0,
                0,
                ImportState.RUNNING,
                null,
                0,
                null,
                Tally.NOTHING,
                null,
                "administrator",
                NOW.instant(),
                null,
                null,
                new MemberKey(id, null, null));
    }

    private record Outcome(List<Imported> files, Map<String, String> stored) {}

    /** One file after the other. */
    private Outcome outcome(Ground store, List<String> files, int page) throws Exception {
        try (Ground ground = store;
                ImportGround imports = new ImportGround(ground, program, NOW)) {
            List<Imported> all = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                all.add(imports.run(job(i), files.get(i), page));
            }
            ground.heal();
            return new Outcome(all, StoredMembers.of(ground));
        }
    }

    @RepeatedTest(2)
    void aPageAtATimeIsTheSameAsRowByRow() throws Exception {
        long seed = Long.getLong("regulars.seed", System.nanoTime());
        System.out.println("pages seed " + seed);
        Random random = new Random(seed);
        RandomRows rows = new RandomRows(random, 20);
        List<String> files = List.of(rows.file(ROWS), rows.file(ROWS));
        Outcome one = outcome(Ground.open(), files, 1);
        assertThat(one.files())
                .allSatisfy(
                        file -> assertThat(Reconciliation.holds(file.tally())).isTrue());
        assertThat(outcome(Ground.open(), files, 2 + random.nextInt(ROWS)))
                .as("seed %d", seed)
                .isEqualTo(one);
        assertThat(outcome(Ground.faulty(seed), files, 2 + random.nextInt(FEW)))
                .as("seed %d, with failures", seed)
                .isEqualTo(one);
    }
}
