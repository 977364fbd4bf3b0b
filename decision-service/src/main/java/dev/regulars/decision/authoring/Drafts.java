package dev.regulars.decision.authoring;

import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts of the program, and their files. */
@Component
public class Drafts {

    private static final int MAX_ROUNDS = 50;
    /** Revisions, for saying who was faster. */
    private static final int LOOK_BACK = 500;
    /** Of drafts that are neither published nor discarded. */
    private static final int MOST = 100;

    private final DraftStore store;

    Drafts(DraftStore store) {
        this.store = store;
    }

    /** Without their files; the newest first. */
    public List<Draft> all() {
        List<Draft> all = new ArrayList<>();
        store.forEach(all::add);
        all.sort(Comparator.comparing(Draft::createdAt).reversed());
        return all;
    }

    public Optional<Draft> find(String id) {
        return store.find(id);
    }

    /** How far it is, without its files. */
    public Optional<Draft> head(String id) {
        return store.head(id);
    }

    /**
     * @param base the files of the version that it begins from
     * @return empty when there are too many that are in work
     */
    public Optional<Draft> begin(String name, String by, ProgramFiles base) {
        long open = all().stream().filter(draft -> !draft.isDone()).count();
        if (open >= MOST) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                DraftStore.newId(),
                name,
                base.version(),
                1,
                Draft.Status.EDITING,
                by,
                store.now(),
                base,
                List.of(),
                null,
                RowKeys.NONE);
        store.insert(draft, List.of(), "began");
        return Optional.of(draft);
    }

    /** What was done to it after a revision, oldest first. */
    public List<DraftStep> steps(Draft draft, long after, int most) {
        return store.steps(draft.id(), after, most);
    }

    /** Who changed a row, or all of its table, last. */
    public Optional<String> lastTouched(Draft draft, Table table, int row) {
        List<DraftStep> steps = store.steps(draft.id(), Math.max(0, draft.revision() - LOOK_BACK), LOOK_BACK);
        return steps.stream()
                .filter(step -> step.file().contains(table.file()))
                .filter(step -> step.rows().isEmpty() || step.rows().contains(row))
                .reduce((before, after) -> after)
                .map(DraftStep::by);
    }

    /** Replaces one file if its text still has the hash that the editor saw; writes the audit log. */
    public Edited replace(String draftId, FileEdit edit) {
        return change(draftId, edit.by(), draft -> {
            String was = draft.files().texts().get(edit.file());
            if (!FileHash.of(was).equals(edit.wasHash())) {
                return null;
            }
            return new ChangedFiles(Map.of(edit.file(), edit.text()), edit.changes());
        });
    }

    /** @param wanted null of it refuses: the draft is not as the editor saw it */
    interface Change {
        @Nullable
        ChangedFiles of(Draft draft);
    }

    /** ChangedFiles as wholes: whoever has one of their tables open gets it anew. */
    Edited change(String draftId, String by, Change wanted) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Optional<Draft> found = store.find(draftId);
            if (found.isEmpty()) {
                return new Edited.Missing();
            }
            Draft was = found.get();
            if (!was.isEditable()) {
                return new Edited.Closed();
            }
            ChangedFiles files = wanted.of(was);
            if (files == null) {
                return new Edited.Stale(was);
            }
            Draft is = with(was, files.texts(), renewed(was, files.texts()), by);
            if (!DraftStore.fits(is)) {
                return new Edited.TooLarge();
            }
            String names = String.join(", ", new TreeMap<>(files.texts()).keySet());
            if (store.replace(was, is, new DraftAct(by, "changed", store.step(is, by, names), files.changes()))) {
                return new Edited.Done(is);
            }
        }
        return store.find(draftId).<Edited>map(Edited.Stale::new).orElseGet(Edited.Missing::new);
    }

    private static RowKeys renewed(Draft was, Map<String, String> texts) {
        RowKeys keys = was.keys();
        for (Table table : Arrays.stream(Table.values())
                .filter(table -> texts.containsKey(table.file()))
                .toList()) {
            int before = TableState.of(table, was).rows().size();
            ProgramFiles files = new ProgramFiles(Map.of(table.file(), texts.get(table.file())));
            keys = keys.renewed(
                    table,
                    before,
                    TableState.of(table, files, RowKeys.NONE).rows().size());
        }
        return keys;
    }

    static Draft with(Draft was, Map<String, String> texts, RowKeys keys, String by) {
        Map<String, String> all = new TreeMap<>(was.files().texts());
        all.putAll(texts);
        List<String> editors = new ArrayList<>(was.editors());
        if (!editors.contains(by)) {
            editors.add(by);
        }
        return new Draft(
                was.id(),
                was.name(),
                was.baseVersion(),
                was.revision() + 1,
                was.status(),
                was.createdBy(),
                was.createdAt(),
                new ProgramFiles(all),
                editors,
                was.release(),
                keys);
    }
}
