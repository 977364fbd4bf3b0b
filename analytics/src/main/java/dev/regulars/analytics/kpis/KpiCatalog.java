package dev.regulars.analytics.kpis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All key figures that this service knows: the files of {@code kpis/}. */
@Component
public final class KpiCatalog {
    private static final Comparator<Kpi> ORDER =
            Comparator.comparing(Kpi::group).thenComparing(Kpi::order).thenComparing(Kpi::id);

    private final Map<String, Kpi> kpis = new LinkedHashMap<>();

    public KpiCatalog() {
        try {
            List<Kpi> found = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:kpis/*.sql")) {
                String name = String.valueOf(file.getFilename());
                String id = name.substring(0, name.length() - ".sql".length());
                found.add(KpiFile.read(id, file.getContentAsString(StandardCharsets.UTF_8)));
            }
            found.stream().sorted(ORDER).forEach(kpi -> kpis.put(kpi.id(), kpi));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By group, then as they stand on its dashboard. */
    public List<Kpi> all() {
        return List.copyOf(kpis.values());
    }

    public Optional<Kpi> find(String id) {
        return Optional.ofNullable(kpis.get(id));
    }
}
