package dev.regulars.decision.programs.telling;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import dev.regulars.program.Segment;
import dev.regulars.program.Store;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The rows of a program that are told. */
final class Tables {

    private final Program program;

    Tables(Program program) {
        this.program = program;
    }

    List<Row> campaigns() {
        CurrencyUnit currency = program.settings().currency();
        // Events and challenges give points as campaigns do, and are counted with them.
        List<Campaign> giving = program.giving().toList();
        return rows(giving.size(), i -> CampaignRow.of(giving.get(i), i + 1, currency));
    }

    List<Row> offers() {
        BigDecimal holdOut = program.settings().offers().holdOut();
        return rows(program.offers().size(), i -> OfferRow.of(program.offers().get(i), i + 1, holdOut));
    }

    List<Row> rewards() {
        CurrencyUnit currency = program.settings().currency();
        return rows(
                program.rewards().size(), i -> RewardRow.of(program.rewards().get(i), i + 1, currency));
    }

    /** By id. */
    List<Row> stores() {
        List<Store> stores = new ArrayList<>(program.stores().values());
        stores.sort(Comparator.comparing(Store::id));
        return rows(stores.size(), i -> {
            Store store = stores.get(i);
            return new StoreRow(
                    store.id(), Row.name(store.name()), i + 1, store.timeZone().getId());
        });
    }

    /** Once each, by the name that other tables know; several rows may make up one. */
    List<Row> segments() {
        Map<String, Row> segments = new LinkedHashMap<>();
        for (Segment row : program.segments()) {
            segments.putIfAbsent(row.segment(), new NamedRow(row.segment(), Row.name(row.name()), segments.size() + 1));
        }
        return List.copyOf(segments.values());
    }

    private static List<Row> rows(int count, IntFunction<Row> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }
}
