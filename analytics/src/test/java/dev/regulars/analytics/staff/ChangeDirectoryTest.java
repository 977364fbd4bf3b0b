package dev.regulars.analytics.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeDirectoryTest {
    private static final String HEAD = "id,cashier,name,post,stores,from,to,sign_in\n";

    @TempDir
    Path folder;

    private StaffFixture staff;

    @BeforeEach
    void open() {
        staff = new StaffFixture(folder, "2026-03-20T12:00:00Z");
        staff.people("S-1,17,Ann Lee,manager,LON-01;LON-02,2026-01-01,,Ann");
    }

    @AfterEach
    void close() {
        staff.close();
    }

    @Test
    void readsWhoWorksWhere() {
        Colleague ann = staff.directory.find("S-1").orElseThrow();
        assertThat(ann.stores()).containsExactly("LON-01", "LON-02");
        assertThat(ann.post()).isEqualTo(Post.MANAGER);
        assertThat(staff.directory.signedInAs("ann")).containsExactly(ann);
        assertThat(ann.served("LON-02", "17", LocalDate.parse("2026-01-01"))).isTrue();
        assertThat(ann.served("LON-02", "17", LocalDate.parse("2025-12-31"))).isFalse();
        assertThat(ann.served("LEE-01", "17", LocalDate.parse("2026-02-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S-2,17,Bob,staff,LON-01,2026-02-01,, | cashier 17 is S-1 in a store at that time",
                "S-2,18,Bob,boss,LON-01,2026-02-01,, | post must be staff or manager",
                "S-2,18,Bob,staff,,2026-02-01,, | stores must be ids, parted by semicolons",
                "S-2,18,Bob,staff,LON-01;,2026-02-01,, | stores must be ids, parted by semicolons",
                "S-2,18,Bob,staff,LON'01,2026-02-01,, | stores must be ids, parted by semicolons",
                "S-2,18,Bob,staff,LON-01,2026-02-30,, | from must be a day like 2026-03-09",
                "S-2,18,Bob,staff,LON-01,2026-02-02,2026-02-01, | to must not be before from",
                "S 2,18,Bob,staff,LON-01,2026-02-01,, | id must be letters and digits, also with . _ -, at most 50",
                "S-2,18,Bob,staff,LON-01,2026-02-01,,<b> | sign_in is no name that signs in"
            })
    void saysWhichRowIsWrongAndTakesNothing(String row, String reason) {
        Taken taken = staff.change.file(HEAD + "S-3,19,Cy,staff,LEE-01,2026-02-01,,\n" + row + "\n", false);
        assertThat(taken.taken()).isFalse();
        assertThat(taken.wrong()).hasSize(1);
        assertThat(taken.wrong().get(0).row()).isEqualTo(3);
        assertThat(taken.wrong().get(0).reason()).isEqualTo(reason);
        assertThat(staff.directory.all()).hasSize(1);
    }

    @Test
    void theSameNumberMayBeAnotherElsewhereOrLater() {
        staff.people("S-2,17,Bob,staff,LEE-01,2026-02-01,,", "S-1,17,Ann Lee,staff,LON-01,2026-01-01,2026-02-28,ann");
        staff.people("S-3,17,Cy,staff,LON-01,2026-03-01,,");
        assertThat(staff.directory.all()).extracting(Colleague::id).containsExactly("S-1", "S-2", "S-3");
    }

    @Test
    void aDryRunTakesNothing() {
        Taken taken = staff.change.file(HEAD + "S-2,18,Bob,staff,LON-01,2026-02-01,,\n", true);
        assertThat(taken).isEqualTo(new Taken(1, List.of(), false));
        assertThat(staff.directory.all()).hasSize(1);
    }

    @Test
    void whoIsErasedHasNoNameAndTheIdIsNotUsedAgain() {
        staff.change.erase("S-1", LocalDate.parse("2026-03-20"));
        Colleague ann = staff.directory.find("S-1").orElseThrow();
        assertThat(ann.name()).isNull();
        assertThat(ann.signIn()).isNull();
        assertThat(ann.to()).isEqualTo("2026-03-20");
        assertThat(ann.stores()).hasSize(2);
        assertThat(staff.directory.signedInAs("ann")).isEmpty();
        assertThat(staff.change.erase("S-1", LocalDate.parse("2026-04-01"))).contains(ann);
        assertThat(staff.change
                        .file(HEAD + "S-1,17,Ann Lee,staff,LON-01,2026-01-01,,", false)
                        .wrong())
                .hasSize(1);
        assertThat(staff.warehouse.column("SELECT count(*) FROM staff WHERE name IS NOT NULL OR sign_in IS NOT NULL"))
                .containsExactly("0");
    }

    @Test
    void namesAreForgottenHalfAYearAfterTheLastDayAndOldPlansAfterTwo() {
        staff.people(
                "S-2,18,Bob,staff,LON-01,2023-01-01,2025-09-20,bob", "S-3,19,Cy,staff,LON-01,2023-01-01,2025-09-25,");
        staff.shifts("S-2,LON-01,2023-12-01,09:00,17:00,0", "S-2,LON-01,2025-06-02,09:00,17:00,0");
        staff.targets("S-2,2023-11,100,", "S-2,2025-06,100,", "S-2,2023-12-04,100,");
        assertThat(staff.retention.forget()).isEqualTo(1);
        assertThat(staff.directory.find("S-2").orElseThrow().shown()).isEqualTo("S-2");
        assertThat(staff.directory.find("S-2").orElseThrow().to()).isEqualTo("2025-09-20");
        assertThat(staff.directory.find("S-3").orElseThrow().shown()).isEqualTo("Cy");
        assertThat(staff.warehouse.column("SELECT day FROM shifts")).containsExactly("2025-06-02");
        assertThat(staff.warehouse.column("SELECT begins FROM staff_targets")).containsExactly("2025-06-01");
        assertThat(staff.retention.forget()).isZero();
    }
}
