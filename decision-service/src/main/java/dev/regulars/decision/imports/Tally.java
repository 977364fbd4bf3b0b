package dev.regulars.decision.imports;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What was counted.
 *
 * @param tiers rows by the tier that the file says, at most {@link #MOST_TIERS} different ones
 */
public record Tally(Map<Count, Long> counts, Map<String, Long> tiers) {

    static final int MOST_TIERS = 100;

    static final Tally NOTHING = new Tally(Map.of(), Map.of());

    public Tally {
        EnumMap<Count, Long> all = new EnumMap<>(Count.class);
        all.putAll(counts);
        counts = Collections.unmodifiableMap(all);
        tiers = Collections.unmodifiableMap(new TreeMap<>(tiers));
    }

    public long of(Count count) {
        return counts.getOrDefault(count, 0L);
    }

    Tally plus(Tally other) {
        Counting sum = new Counting();
        sum.add(this);
        sum.add(other);
        return sum.tally();
    }

    Document write() {
        Document document = new Document();
        counts.forEach((count, value) -> document.append(count.name(), value));
        return new Document("counts", document)
                .append(
                        "tiers",
                        tiers.entrySet().stream()
                                .map(tier -> new Document("tier", tier.getKey()).append("rows", tier.getValue()))
                                .toList());
    }

    static Tally read(@Nullable Document document) {
        if (document == null) {
            return NOTHING;
        }
        Counting all = new Counting();
        document.get("counts", Document.class)
                .forEach((count, value) -> all.add(Count.valueOf(count), ((Number) value).longValue()));
        document.getList("tiers", Document.class)
                .forEach(tier -> all.addTier(tier.getString("tier"), tier.getLong("rows")));
        return all.tally();
    }
}
