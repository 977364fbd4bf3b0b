package dev.regulars.decision.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableMergeTest {

    private static final String HEADER = "store,name,time-zone,country\n";
    private static final String BASE =
            HEADER + "A,Anna,Europe/London,\nB,Ben,Europe/London,\nC,Carla,Europe/Paris,FR\n";

    private static MergedTable merged(String draft, String live) {
        return TableMerge.of(Table.STORES, files(BASE), files(draft), files(live));
    }

    private static ProgramFiles files(String stores) {
        return new ProgramFiles(Map.of("stores.csv", stores));
    }

    private static List<String> rows(MergedTable merged) {
        return merged.state().rows().values().stream()
                .map(cells -> String.join(",", cells))
                .toList();
    }

    @Test
    void bothSidesStandWhereTheyChangedOtherCells() {
        MergedTable merged =
                merged(BASE.replace("Anna", "Ann"), BASE.replace("A,Anna,Europe/London,", "A,Anna,Europe/London,GB"));
        assertThat(rows(merged).get(0)).isEqualTo("A,Ann,Europe/London,GB");
        assertThat(merged.both()).isEmpty();
    }

    @Test
    void theDraftStandsWhereBothChangedTheSameAndSaysSo() {
        MergedTable merged = merged(BASE.replace("Anna", "Ann"), BASE.replace("Anna", "Annie"));
        assertThat(rows(merged).get(0)).isEqualTo("A,Ann,Europe/London,");
        assertThat(merged.both()).containsExactly("stores A, name: Annie is live by now, Ann stands in the draft");
    }

    @Test
    void rowsThatCameOrWentOnOneSideDoSo() {
        MergedTable merged = merged(
                BASE.replace("B,Ben,Europe/London,\n", "") + "D,Dora,Europe/London,\n",
                BASE.replace("B,Ben", "A1,Anton,Europe/London,\nB,Ben").replace("C,Carla,Europe/Paris,FR\n", ""));
        assertThat(rows(merged))
                .containsExactly("A,Anna,Europe/London,", "A1,Anton,Europe/London,", "D,Dora,Europe/London,");
        assertThat(merged.both()).isEmpty();
    }

    @Test
    void aRowThatOneSideChangedAndTheOtherRemovedIsTold() {
        MergedTable merged = merged(BASE.replace("Ben", "Benno"), BASE.replace("B,Ben,Europe/London,\n", ""));
        assertThat(rows(merged)).contains("B,Benno,Europe/London,");
        assertThat(merged.both()).containsExactly("stores B: gone is live by now, changed stands in the draft");
        MergedTable other = merged(BASE.replace("B,Ben,Europe/London,\n", ""), BASE.replace("Ben", "Benno"));
        assertThat(rows(other)).doesNotContain("B,Benno,Europe/London,");
        assertThat(other.both()).hasSize(1);
    }
}
