package dev.regulars.decision.authoring;

import dev.regulars.program.dictionary.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Changes cells and rows of a draft's table. Two people may change it at once: only who would overwrite what they have
 * not seen is refused.
 */
@Component
public class ChangeTable {

    /** Of one change: a pasted block of 5,000 rows and some columns. */
    public static final int MOST_STEPS = 50_000;

    private static final int MAX_ROUNDS = 50;

    private final DraftStore store;

    ChangeTable(DraftStore store) {
        this.store = store;
    }

    /** What became of it. */
    public sealed interface Result {

        /**
         * @param rows the rows that it touched as they are now, which may be written otherwise than they came
         * @param added those that are new, in the order of their steps
         */
        record Done(Draft draft, TableState table, List<Integer> rows, List<Integer> added) implements Result {}

        /** @param steps what others did since the revision that the editor had */
        record Refused(Draft now, List<Conflict> conflicts) implements Result {}

        record NotEdited(Edited why) implements Result {}
    }

    public Result change(String draftId, Table table, List<TableChange> steps, String by) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Optional<Draft> found = store.find(draftId);
            if (found.isEmpty()) {
                return new Result.NotEdited(new Edited.Missing());
            }
            Draft was = found.get();
            if (!was.isEditable()) {
                return new Result.NotEdited(new Edited.Closed());
            }
            TableOutcome outcome = TableChanging.of(TableState.of(table, was), steps);
            if (!outcome.conflicts().isEmpty()) {
                return new Result.Refused(was, outcome.conflicts());
            }
            String text = outcome.state().text(was.files());
            RowKeys keys = was.keys().with(table, outcome.state().keys());
            Draft is = Drafts.with(was, Map.of(table.file(), text), keys, by);
            if (!DraftStore.fits(is)) {
                return new Result.NotEdited(new Edited.TooLarge());
            }
            List<Integer> touched = touched(steps, outcome);
            boolean order = steps.stream().anyMatch(step -> !(step instanceof TableChange.Set));
            DraftStep step =
                    new DraftStep(is.revision(), by, store.now().toString(), table.file(), table, touched, order);
            if (store.replace(was, is, new DraftAct(by, "changed", step, outcome.changes()))) {
                return new Result.Done(is, TableState.of(table, is), touched, outcome.added());
            }
        }
        return new Result.NotEdited(
                store.find(draftId).<Edited>map(Edited.Stale::new).orElseGet(Edited.Missing::new));
    }

    private static List<Integer> touched(List<TableChange> steps, TableOutcome outcome) {
        Stream<Integer> named = steps.stream()
                .filter(step -> !(step instanceof TableChange.Add))
                .map(step -> step instanceof TableChange.Set set
                        ? set.row()
                        : step instanceof TableChange.Remove remove ? remove.row() : ((TableChange.Move) step).row());
        return Stream.concat(named, outcome.added().stream()).distinct().toList();
    }
}
