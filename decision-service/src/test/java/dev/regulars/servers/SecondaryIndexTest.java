package dev.regulars.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

/** What an index finds before anything is compared with the query. */
class SecondaryIndexTest {

    private final MVStore store = new MVStore.Builder().open();

    private SecondaryIndex index(String... fields) {
        List<IndexKey> keys =
                Arrays.stream(fields).map(field -> new IndexKey(field, true)).toList();
        return new SecondaryIndex(store.openMap(String.join(",", fields)), store.openMap("built"), "index", keys);
    }

    private static Document message(String id, Object state, Object due) {
        return new Document("_id", id).append("state", state).append("due", due);
    }

    private static void add(SecondaryIndex index, Document... documents) {
        for (Document document : documents) {
            index.add(document, "s" + document.get("_id"), null);
        }
    }

    private static List<String> found(SecondaryIndex index, Document query) {
        return index.positions(Objects.requireNonNull(index.search(query))).toList();
    }

    private static Document state(Object state) {
        return new Document("state", state);
    }

    @Test
    void onlyThoseThatMayMatchAreFound() {
        SecondaryIndex index = index("state", "due");
        add(
                index,
                message("m-1", "waiting", "1"),
                message("m-2", "waiting", "22"),
                message("m-3", "waiting", "3"),
                message("m-4", "sent", "1"),
                message("m-5", null, "1"),
                new Document("_id", "m-6"));
        assertThat(found(index, state("waiting"))).containsExactly("sm-1", "sm-2", "sm-3");
        assertThat(found(index, state("wait"))).isEmpty();
        assertThat(found(index, state("waiting").append("due", new Document("$lte", "22"))))
                .containsExactly("sm-1", "sm-2");
        assertThat(found(index, state("waiting").append("due", new Document("$gt", "22"))))
                .containsExactly("sm-2", "sm-3");
        assertThat(found(
                        index,
                        state(new Document("$in", List.of("sent", "waiting"))).append("due", "1")))
                .containsExactly("sm-4", "sm-1");
        assertThat(found(index, state(new Document("$in", List.of())))).isEmpty();
        assertThat(found(index, state(new Document("$gte", "t")))).containsExactly("sm-1", "sm-2", "sm-3");
    }

    @Test
    void thoseOfOneValueComeInOrderOfIds() {
        SecondaryIndex index = index("state", "_id");
        add(index, message("m-3", "sent", 1), message("m-1", "sent", 1), message("m-2", "left", 1));
        add(index, message("m-2b", "sent", 1));
        IndexSearch search = index.search(state("sent").append("_id", new Document("$gt", "m-2")));
        assertThat(search.byId()).isTrue();
        assertThat(index.positions(search)).containsExactly("sm-2b", "sm-3");
        assertThat(index.search(state("sent")).byId()).isFalse();
    }

    @Test
    void numbersAreInTheirOrder() {
        SecondaryIndex index = index("due");
        double[] numbers = {-1e300, -2, -1.5, -0.0, 1, 9, 10, 1e18};
        for (int i = 0; i < numbers.length; i++) {
            add(index, message("m-" + i, "waiting", numbers[i]));
        }
        for (int i = 0; i < numbers.length; i++) {
            assertThat(found(index, new Document("due", new Document("$lte", numbers[i]))))
                    .hasSize(i + 1);
            assertThat(found(index, new Document("due", new Document("$gte", numbers[i]))))
                    .hasSize(numbers.length - i);
        }
        assertThat(found(index, new Document("due", 0L))).containsExactly("sm-3");
        assertThat(found(index, new Document("due", 10))).containsExactly("sm-6");
    }

    @Test
    void whatNoIndexServesIsLookedForAmongAll() {
        SecondaryIndex index = index("state", "due");
        assertThat(index.search(new Document("due", "1"))).isNull();
        assertThat(index.search(state(null))).isNull();
        assertThat(index.search(state(new Document("$ne", "sent")))).isNull();
        assertThat(index.search(state(new Document("$exists", true)))).isNull();
        assertThat(index.search(state(new Document("$lt", true)))).isNull();
        assertThat(index.search(state(List.of("sent")))).isNull();
        assertThat(index.search(state(new Document("$regex", "^a").append("$gt", "m"))))
                .isNull();
        assertThat(index.search(state(new Document("$in", List.of("sent", new Document("a", 1))))))
                .isNull();
        assertThat(SecondaryIndex.isFor(List.of(new IndexKey("trail.sent", true))))
                .isFalse();
        assertThat(SecondaryIndex.isFor(List.of(new IndexKey("_id", true), new IndexKey("state", true))))
                .isFalse();
    }

    @Test
    void severalValuesAreFoundByEach() {
        SecondaryIndex index = index("state", "due");
        Document sent = message("m-1", List.of("sent", List.of("opened")), 1);
        add(index, sent);
        assertThat(found(index, state("opened"))).containsExactly("sm-1");
        assertThat(found(index, state(new Document("$in", List.of("sent", "opened")))))
                .containsExactly("sm-1");
        assertThatThrownBy(() -> index.checkAdd(message("m-2", List.of("sent"), List.of(1, 2)), null))
                .hasMessageContaining("cannot index parallel arrays");
        index.change(index.entries(sent), Set.of());
        assertThat(index.getCount()).isZero();
    }

    @Test
    void anIndexIsBuiltAnewUnlessItWasBuiltToTheEndOfTheSameFields() {
        SecondaryIndex half = index("state");
        add(half, message("m-1", "sent", 1));
        SecondaryIndex again = index("state");
        assertThat(again.isEmpty()).isTrue();
        again.begin();
        assertThat(again.getCount()).isZero();
        add(again, message("m-2", "sent", 1));
        again.complete();
        assertThat(index("state").isEmpty()).isFalse();
        SecondaryIndex other = new SecondaryIndex(
                store.openMap("state"), store.openMap("built"), "index", List.of(new IndexKey("due", true)));
        assertThat(other.isEmpty()).isTrue();
        assertThat(other.hasSameOptions(again)).isFalse();
        assertThat(index("state").hasSameOptions(again)).isTrue();
        again.drop();
        assertThat(again.isEmpty()).isTrue();
    }
}
