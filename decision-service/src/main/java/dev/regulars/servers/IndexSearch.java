package dev.regulars.servers;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in an index to look for all documents that match a query, and perhaps others. Say there is an index on {@code
 * state, due}: {@code {state: 'waiting', due: {$lte: '5'}, member: 'm-1'}} finds those that wait up to five, of whoever
 * they are; for {@code {due: '5'}} it is of no use, as the query names no state.
 *
 * @param served how many fields of the query it served
 * @param byId whether what is found comes in order of ids, which are all texts
 */
record IndexSearch(List<Range> ranges, int served, boolean byId) {
    private static final String ID = "_id";
    private static final int MOST_RANGES = 10_000;
    private static final Set<String> UPPER = Set.of("$lt", "$lte");
    private static final Set<String> LOWER = Set.of("$gt", "$gte");

    /** Entries from {@code from} on, up to but not including {@code to}. */
    record Range(String from, String to) {

        /** All that begin so. */
        static Range of(String prefix) {
            return new Range(prefix, past(prefix));
        }

        /** Past all that begins so: {@code sab} comes before {@code sb}, as all does that begins with {@code sa}. */
        static String past(String prefix) {
            int last = prefix.length() - 1;
            return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
        }
    }

    /** Null when the index is of no use to the query. */
    static @Nullable IndexSearch of(List<String> fields, Document query) {
        List<String> prefixes = List.of("");
        int served = 0;
        for (String field : fields) {
            Object condition = query.get(field);
            if (!query.containsKey(field) || (served == 0 && !IndexText.isThere(condition))) {
                return found(prefixes, served);
            }
            Collection<?> values = equal(condition);
            if (values == null) {
                List<Range> ranges = ranges(prefixes, condition);
                return ranges == null ? found(prefixes, served) : new IndexSearch(ranges, served + 1, false);
            }
            if ((long) prefixes.size() * values.size() > MOST_RANGES) {
                return found(prefixes, served);
            }
            prefixes = prefixes.stream()
                    .flatMap(prefix -> values.stream().map(value -> prefix + IndexText.of(value)))
                    .distinct()
                    .toList();
            served++;
        }
        boolean one = prefixes.size() == 1;
        return one
                        && query.get(ID) instanceof Document ids
                        && isOperators(ids)
                        && ids.get("$gt") instanceof String after
                ? new IndexSearch(List.of(idsBehind(prefixes.get(0), after)), served + 1, true)
                : found(prefixes, served);
    }

    /** Of a regular expression, the server looks at nothing else. */
    private static boolean isOperators(Document condition) {
        return !BsonRegularExpression.isRegularExpression(condition);
    }

    private static Range idsBehind(String prefix, String after) {
        return new Range(prefix + Bson.key(new KeyValue(after)), Range.past(prefix));
    }

    private static @Nullable IndexSearch found(List<String> prefixes, int served) {
        return served == 0
                ? null
                : new IndexSearch(prefixes.stream().map(Range::of).toList(), served, false);
    }

    /** One of which the field is to have; null for another condition. */
    private static @Nullable Collection<?> equal(@Nullable Object condition) {
        if (IndexText.isPlain(condition)) {
            List<@Nullable Object> one = new ArrayList<>();
            one.add(condition);
            return one;
        }
        return condition instanceof Document operators
                        && operators.keySet().equals(Set.of("$in"))
                        && operators.get("$in") instanceof Collection<?> values
                        && values.stream().allMatch(value -> IndexText.isThere(value) && IndexText.isPlain(value))
                ? values
                : null;
    }

    /**
     * By one bound only: of a field with several values, {@code {$gt: 3, $lt: 5}} matches {@code [1, 7]}, as one is
     * larger and one is smaller.
     */
    private static @Nullable List<Range> ranges(List<String> prefixes, @Nullable Object condition) {
        if (!(condition instanceof Document operators) || !isOperators(operators)) {
            return null;
        }
        for (var bound : operators.entrySet()) {
            boolean isUpper = UPPER.contains(bound.getKey());
            if ((isUpper || LOWER.contains(bound.getKey())) && IndexText.isOrdered(bound.getValue())) {
                String text = IndexText.of(bound.getValue());
                String kind = text.substring(0, 1);
                return prefixes.stream()
                        .map(prefix -> isUpper
                                ? new Range(prefix + kind, Range.past(prefix + text))
                                : new Range(prefix + text, Range.past(prefix + kind)))
                        .toList();
            }
        }
        return null;
    }
}
