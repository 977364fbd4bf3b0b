package dev.regulars.program.drl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Nested facts as {@link dev.regulars.program.feel.FeelFact} names them, with their types. */
record FactMap(Map<String, Object> facts) {

    /** @throws NullPointerException when the fact is not there, which none is that may not be null */
    <T> T of(String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(facts.get(name), name));
    }

    <T> @Nullable T known(String name, Class<T> type) {
        return type.cast(facts.get(name));
    }

    long whole(String name) {
        return of(name, BigDecimal.class).longValueExact();
    }

    @Nullable
    Long knownWhole(String name) {
        BigDecimal number = known(name, BigDecimal.class);
        return number == null ? null : number.longValueExact();
    }

    List<String> words(String name) {
        return ((List<?>) of(name, List.class))
                .stream().map(String::valueOf).sorted().toList();
    }

    @SuppressWarnings("unchecked")
    FactMap in(String name) {
        return new FactMap(of(name, Map.class));
    }

    @SuppressWarnings("unchecked")
    List<FactMap> each(String name) {
        return ((List<Map<String, Object>>) of(name, List.class))
                .stream().map(FactMap::new).toList();
    }
}
