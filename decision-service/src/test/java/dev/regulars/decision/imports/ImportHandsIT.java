package dev.regulars.decision.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.imports.rows.RowError;
import dev.regulars.decision.imports.rows.RowProblem;
import dev.regulars.decision.relay.Ground;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is stored of an import, reached by two instances. */
class ImportHandsIT {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant UNTIL = NOW.plusSeconds(30);

    private final Ground ground = Ground.open();
    private final Imports one = new Imports(ground.documents);
    private final Imports other = new Imports(ground.documents);

    @AfterEach
    void close() {
        ground.close();
    }

    private MemberKey key(String id) {
        return new MemberKey(id, ground.personal.newKey(id), null);
    }

    private Import running(String id) {
        Import job = new Import(
                id,
                "members.csv",
                Objects.requireNonNull(BuiltInMappings.ALL.get(BuiltInMappings.OWN)),
                0,
                0,
                ImportState.RUNNING,
                null,
                0,
                null,
                Tally.NOTHING,
                null,
                "administrator",
                NOW,
                null,
                null,
                key(id));
        one.insert(job);
        return job;
    }

    @Test
    void oneInstanceAtATimeWorksAtAnImport() {
        Import job = running("i-1");
        assertThat(one.take(job, NOW, UNTIL)).isPresent();
        assertThat(one.take(job, NOW, UNTIL)).as("once more").isPresent();
        assertThat(other.take(job, NOW, UNTIL)).isEmpty();
        assertThat(one.intend(job, Tally.NOTHING)).isEqualTo(Tally.NOTHING);
        assertThat(other.intend(job, Tally.NOTHING)).isNull();
        assertThat(other.move(job, 10, Tally.NOTHING, UNTIL)).isEmpty();
        Instant later = UNTIL.plusMillis(1);
        assertThat(other.take(job, later, later.plusSeconds(30)))
                .as("the first one is silent")
                .isPresent();
        assertThat(one.move(job, 10, Tally.NOTHING, UNTIL)).isEmpty();
        assertThat(other.move(job, 10, Tally.NOTHING, UNTIL).map(Import::place)).contains(10L);
    }

    @Test
    void aPauseLetsAnImportGo() {
        Import job = running("i-2");
        assertThat(one.take(job, NOW, UNTIL)).isPresent();
        Import paused = one.pause(job).orElseThrow();
        Import again = other.resume(paused).orElseThrow();
        assertThat(other.take(again, NOW, UNTIL)).isPresent();
        assertThat(one.move(job, 10, Tally.NOTHING, UNTIL)).isEmpty();
    }

    @Test
    void aFileGoesAlsoWhenItsDeletionWasBrokenOff() throws IOException {
        ImportFiles files = new ImportFiles(ground.documents, ground.personal);
        byte[] large = new byte[1_000_000];
        new Random(7).nextBytes(large);
        MemberKey key = key("i-3");
        ImportFiles.Stored stored = files.store(key, new ByteArrayInputStream(large), large.length);
        assertThat(files.open(key, stored.chunks()).readAllBytes()).isEqualTo(large);
        assertThat(ground.documents.delete(ImportFiles.COLLECTION, Documents.id("i-3/000000")))
                .isTrue();
        files.delete("i-3");
        assertThat(ground.all(ImportFiles.COLLECTION)).isEmpty();
    }

    @Test
    void errorsOfOneLineAreNeverParted() {
        ImportErrors errors = new ImportErrors(ground.documents);
        Import job = running("i-4");
        errors.add(
                job,
                List.of(
                        RowError.of(2, RowProblem.NO_IDENTIFIER),
                        new RowError(3, "born", RowProblem.INVALID_DAY),
                        new RowError(3, "points", RowProblem.INVALID_NUMBER),
                        RowError.of(4, RowProblem.TWO_MEMBERS)));
        assertThat(errors.page(job, 0, 2)).extracting(RowError::line).containsExactly(2L, 3L, 3L);
        assertThat(errors.page(job, 3, 2)).extracting(RowError::line).containsExactly(4L);
    }

    @Test
    void whoseFileIsGoneIsNotLookedAtAnyMore() {
        one.index();
        Import job = running("i-5");
        assertThat(other.withFile()).hasSize(1);
        one.forgetFile(job);
        assertThat(other.withFile()).isEmpty();
        assertThat(other.find("i-5")).isPresent();
    }
}
