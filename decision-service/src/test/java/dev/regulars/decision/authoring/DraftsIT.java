package dev.regulars.decision.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Race;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.testing.Backends;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Drafts in a real store: editors at once, and processes that end between two writes. */
class DraftsIT {

    private static final int EDITORS = 8;
    private static final ProgramFiles DEMO = ProgramFiles.of(Path.of("../rules/programs/demo"));

    private final Dialect dialect = new Dialect();
    private final MongoTemplate mongo =
            dialect.open(Backends.mongoUri("it-" + UUID.randomUUID().toString().substring(0, 8)));
    private final Documents documents = new Documents(mongo);

    @AfterEach
    void close() {
        mongo.getDb().drop();
        dialect.assertKept();
    }

    /** As another instance, or this one after a start, sees it. */
    private DraftStore store() {
        return new DraftStore(documents, Clock.systemUTC(), List.of());
    }

    private Draft begin() {
        return new Drafts(store()).begin("christmas", "marketer", DEMO).orElseThrow();
    }

    private ChangeTable.Result set(Draft draft, int row, String column, String was, String value, String by) {
        List<TableChange> steps = List.of(new TableChange.Set(row, column, was, value));
        return new ChangeTable(store()).change(draft.id(), Table.CAMPAIGNS, steps, by);
    }

    @Test
    void editorsOfOtherCellsAllGetThrough() throws Exception {
        Draft draft = begin();
        Race.run(EDITORS, editor -> {
            String name = TableState.of(Table.CAMPAIGNS, draft).cell(editor + 1, "name");
            return set(draft, editor + 1, "name", name, name + "!", "editor-" + editor);
        });
        Draft now = store().find(draft.id()).orElseThrow();
        assertThat(now.revision()).isEqualTo(1 + EDITORS);
        assertThat(now.editors()).hasSize(EDITORS);
        TableState table = TableState.of(Table.CAMPAIGNS, now);
        assertThat(table.rows().keySet().stream().limit(EDITORS))
                .allMatch(row -> table.cell(row, "name").endsWith("!"));
        assertThat(new AuditLog(documents, Clock.systemUTC()).ofDraft(draft.id(), 0, 100))
                .hasSize(1 + EDITORS)
                .extracting(LogEntry::by)
                .doesNotHaveDuplicates();
    }

    @Test
    void ofManyWhoChangeOneCellOneGetsThrough() throws Exception {
        Draft draft = begin();
        Race.run(EDITORS, editor -> set(draft, 1, "value", "3", "4." + (editor + 1), "editor-" + editor));
        Draft now = store().find(draft.id()).orElseThrow();
        assertThat(now.revision()).isEqualTo(2);
        assertThat(now.editors()).hasSize(1);
    }

    @Test
    void whatACrashLeftOutOfTheLogIsThereWhenTheDraftIsSeenNext() {
        Draft draft = begin();
        assertThat(set(draft, 1, "value", "3", "4", "marketer")).isInstanceOf(ChangeTable.Result.Done.class);
        Document step = new Document("_id", DraftStep.id(draft.id(), 2));
        Document written =
                documents.find(DraftStep.COLLECTION, step, new Document()).orElseThrow();
        String entry = written.getString(DraftStep.ENTRY);
        mongo.getCollection(DraftStep.COLLECTION).deleteOne(step);
        mongo.getCollection(AuditLog.COLLECTION).deleteOne(new Document("_id", entry));

        assertThat(set(draft, 2, "value", "2", "2.5", "engineer")).isInstanceOf(ChangeTable.Result.Done.class);
        assertThat(new AuditLog(documents, Clock.systemUTC()).ofDraft(draft.id(), 0, 100))
                .extracting(one -> one.by() + " " + one.what())
                .containsExactly("engineer changed", "marketer changed", "marketer began");
    }

    @Test
    void aFileThatSomebodyElseReplacedIsNotOverwritten() {
        Draft draft = begin();
        Drafts drafts = new Drafts(store());
        String was = FileHash.of(DEMO.texts().get("scenarios.yaml"));
        FileEdit edit = new FileEdit("scenarios.yaml", was, "scenarios: []\n", "marketer", List.of());
        assertThat(drafts.replace(draft.id(), edit)).isInstanceOf(Edited.Done.class);
        assertThat(drafts.replace(draft.id(), edit)).isInstanceOf(Edited.Stale.class);
        String large = "#".repeat(10_000_001);
        String tiers = FileHash.of(DEMO.texts().get("tiers.dmn"));
        FileEdit tooLarge = new FileEdit("tiers.dmn", tiers, large, "marketer", List.of());
        assertThat(drafts.replace(draft.id(), tooLarge)).isInstanceOf(Edited.TooLarge.class);
        assertThat(drafts.replace("d-nowhere", edit)).isInstanceOf(Edited.Missing.class);
    }

    @Test
    void rowsOfAReplacedTableHaveNewNumbers() {
        Draft draft = begin();
        Map<Integer, List<String>> before = TableState.of(Table.STORES, draft).rows();
        String text = DEMO.texts().get("stores.csv");
        FileEdit edit = new FileEdit("stores.csv", FileHash.of(text), text + "\n", "marketer", List.of());
        Edited.Done done = (Edited.Done) new Drafts(store()).replace(draft.id(), edit);
        Map<Integer, List<String>> after =
                TableState.of(Table.STORES, done.draft()).rows();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.keySet()).doesNotContainAnyElementsOf(before.keySet());
    }
}
