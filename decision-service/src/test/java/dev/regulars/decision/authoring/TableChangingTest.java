package dev.regulars.decision.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.authoring.TableChange.Add;
import dev.regulars.decision.authoring.TableChange.Move;
import dev.regulars.decision.authoring.TableChange.Remove;
import dev.regulars.decision.authoring.TableChange.Set;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableChangingTest {

    private static final ProgramFiles FILES = new ProgramFiles(Map.of(
            "program.yaml", "name: shop\ncurrency: GBP\n",
            "stores.csv", "store,name,time-zone\nA,Anna,Europe/London\nB,Ben,Europe/London\nC,Carla,Europe/Paris\n"));
    private static final TableState STORES = TableState.of(Table.STORES, FILES, RowKeys.NONE);

    private static List<String> names(TableState state) {
        return state.rows().keySet().stream().map(state::name).toList();
    }

    @Test
    void changesACellThatIsAsItWasSeen() {
        TableOutcome outcome = TableChanging.of(STORES, List.of(new Set(2, "name", "Ben", "Benno")));
        assertThat(outcome.state().cell(2, "name")).isEqualTo("Benno");
        assertThat(outcome.changes()).containsExactly(new CellChange("stores B", "name", "Ben", "Benno"));
    }

    @Test
    void refusesAllStepsWhenOneMeetsWhatSomebodyElseWrote() {
        TableOutcome outcome = TableChanging.of(
                STORES, List.of(new Set(1, "name", "Anna", "Ann"), new Set(2, "name", "Bernd", "Benno")));
        assertThat(outcome.state()).isSameAs(STORES);
        assertThat(outcome.conflicts()).containsExactly(new Conflict(2, "name", "Ben"));
    }

    @Test
    void addsDuplicatesRemovesAndMovesRowsByTheirKeys() {
        TableOutcome outcome = TableChanging.of(
                STORES,
                List.of(
                        new Add(1, Map.of("store", "A2", "name", "Anna 2")),
                        new Move(3, 0),
                        new Remove(2, Map.of("store", "B", "name", "Ben", "time-zone", "Europe/London")),
                        new Add(TableChanging.END, Map.of("store", "Z"))));
        assertThat(names(outcome.state())).containsExactly("C", "A", "A2", "Z");
        assertThat(outcome.added()).containsExactly(4, 5);
        assertThat(outcome.state().keys().next()).isEqualTo(6);
    }

    @Test
    void doesNotRemoveARowThatSomebodyElseChanged() {
        TableOutcome outcome = TableChanging.of(STORES, List.of(new Remove(2, Map.of("store", "B", "name", "Bernd"))));
        assertThat(outcome.conflicts())
                .containsExactly(new Conflict(2, "name", "Ben"), new Conflict(2, "time-zone", "Europe/London"));
        assertThat(names(outcome.state())).containsExactly("A", "B", "C");
    }

    @Test
    void aKeyMeansTheSameRowAfterItWasWrittenAndReadAgain() {
        TableState moved = TableChanging.of(STORES, List.of(new Move(1, 3))).state();
        ProgramFiles written = new ProgramFiles(Map.of("stores.csv", moved.text(FILES)));
        TableState again = TableState.of(Table.STORES, written, RowKeys.NONE.with(Table.STORES, moved.keys()));
        assertThat(names(again)).containsExactly("B", "C", "A");
        assertThat(again.cell(1, "name")).isEqualTo("Anna");
    }

    /** Whatever two people do, one after the other, each key goes on meaning what it meant, or the step is refused. */
    @Test
    void randomStepsKeepKeysAndRowsTogether() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        TableState state = STORES;
        Map<Integer, String> known = new java.util.HashMap<>();
        state.rows().keySet().forEach(key -> known.put(key, STORES.name(key)));
        for (int i = 0; i < 2_000; i++) {
            List<Integer> keys = new ArrayList<>(state.rows().keySet());
            int one = keys.isEmpty() ? 0 : keys.get(random.nextInt(keys.size()));
            int other = keys.isEmpty() ? 0 : keys.get(random.nextInt(keys.size()));
            TableChange step = switch (keys.isEmpty() ? 0 : random.nextInt(4)) {
                case 0 -> new Add(random.nextBoolean() ? other : 0, Map.of("store", "S" + i));
                case 1 -> new Move(one, other == one ? 0 : other);
                case 2 -> new Set(one, "name", state.cell(one, "name"), "name " + i);
                default -> random.nextInt(3) == 0 ? new Remove(one, cells(state, one)) : new Move(one, 0);
            };
            TableOutcome outcome = TableChanging.of(state, List.of(step));
            assertThat(outcome.conflicts()).as("seed " + seed + ", step " + i).isEmpty();
            int number = i;
            outcome.added().forEach(key -> known.put(key, "S" + number));
            state = TableState.of(
                    Table.STORES,
                    new ProgramFiles(Map.of("stores.csv", outcome.state().text(FILES))),
                    RowKeys.NONE.with(Table.STORES, outcome.state().keys()));
            for (int key : state.rows().keySet()) {
                assertThat(state.name(key)).as("seed " + seed + ", step " + i).isEqualTo(known.get(key));
            }
        }
    }

    private static Map<String, String> cells(TableState state, int key) {
        Map<String, String> cells = new java.util.HashMap<>();
        state.columns().forEach(column -> cells.put(column, state.cell(key, column)));
        return cells;
    }
}
