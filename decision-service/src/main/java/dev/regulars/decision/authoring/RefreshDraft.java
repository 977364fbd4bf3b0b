package dev.regulars.decision.authoring;

import dev.regulars.decision.programs.Programs;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Brings a draft up to date when another version went live since it was begun. */
@Component
public class RefreshDraft {

    private final DraftStore store;
    private final Programs programs;

    RefreshDraft(DraftStore store, Programs programs) {
        this.store = store;
        this.programs = programs;
    }

    public Refreshed refresh(String draftId, String by) {
        Optional<Draft> found = store.find(draftId);
        if (found.isEmpty()) {
            return new Refreshed(new Edited.Missing(), List.of());
        }
        Draft was = found.get();
        if (!was.isEditable()) {
            return new Refreshed(new Edited.Closed(), List.of());
        }
        ProgramFiles live = programs.liveFiles();
        ProgramFiles base = programs.files(was.baseVersion())
                .orElseThrow(() -> new IllegalStateException(was.baseVersion() + " is not in the store"));
        List<String> both = new ArrayList<>();
        Map<String, String> texts = merged(base, was.files(), live, both);
        Draft is = was.onto(live.version(), new ProgramFiles(texts), by);
        List<CellChange> changes = both.stream()
                .map(words -> new CellChange("changed on both sides", "", null, words))
                .toList();
        String files = String.join(", ", texts.keySet());
        DraftAct act = new DraftAct(by, "brought up to date", store.step(is, by, files), changes);
        return store.replace(was, is, act)
                ? new Refreshed(new Edited.Done(is), both)
                : new Refreshed(new Edited.Stale(was), List.of());
    }

    private static Map<String, String> merged(
            ProgramFiles base, ProgramFiles draft, ProgramFiles live, List<String> both) {
        Map<String, String> texts = new TreeMap<>();
        TreeSet<String> names = new TreeSet<>(draft.texts().keySet());
        names.addAll(live.texts().keySet());
        for (String name : names) {
            String was = base.texts().get(name);
            String mine = draft.texts().get(name);
            String theirs = live.texts().get(name);
            Optional<Table> table = Arrays.stream(Table.values())
                    .filter(one -> one.file().equals(name))
                    .findFirst();
            String text;
            if (Objects.equals(mine, was) || Objects.equals(theirs, was) || Objects.equals(mine, theirs)) {
                text = Objects.equals(mine, was) ? theirs : mine;
            } else if (table.isPresent()) {
                MergedTable merged = TableMerge.of(table.get(), base, draft, live);
                both.addAll(merged.both());
                text = merged.state().text(draft);
            } else {
                both.add(name + ": changed in the draft and live; the draft's stands as a whole");
                text = mine;
            }
            if (text != null) {
                texts.put(name, text);
            }
        }
        return texts;
    }
}
