package dev.regulars.decision.authoring;

import dev.regulars.decision.authoring.Draft.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What a draft is called, and its end when it is not wanted any more. */
@Component
public class DraftNames {

    private final DraftStore store;

    DraftNames(DraftStore store) {
        this.store = store;
    }

    public Edited rename(String id, String name, String by) {
        return change(id, by, "renamed", name, draft -> draft.named(name));
    }

    /** It can be looked at, and not be changed any more. */
    public Edited discard(String id, String by) {
        return change(id, by, "discarded", "", draft -> draft.moved(Status.DISCARDED, null));
    }

    private Edited change(String id, String by, String what, String to, UnaryOperator<Draft> change) {
        Optional<Draft> found = store.find(id);
        if (found.isEmpty()) {
            return new Edited.Missing();
        }
        Draft was = found.get();
        if (!was.isEditable()) {
            return new Edited.Closed();
        }
        Draft is = change.apply(was);
        List<CellChange> said = to.isEmpty() ? List.of() : List.of(new CellChange("draft", "name", was.name(), to));
        return store.replace(was, is, new DraftAct(by, what, store.step(is, by, ""), said))
                ? new Edited.Done(is)
                : new Edited.Stale(was);
    }
}
