package dev.regulars.analytics.kpis.web;

import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiColumn;
import dev.regulars.analytics.kpis.KpiGroup;
import java.util.Arrays;
import java.util.List;

/** The catalogue, by dashboard. */
record KpiListJson(List<Group> groups) {
    record Group(String id, String title, List<Entry> kpis) {}

    record Entry(
            String id,
            String title,
            String unit,
            String definition,
            String owner,
            String source,
            String chart,
            List<KpiColumn> columns,
            List<String> filters,
            String sql) {}

    static KpiListJson of(List<Kpi> kpis) {
        return new KpiListJson(Arrays.stream(KpiGroup.values())
                .map(group -> group(group, kpis))
                .toList());
    }

    private static Group group(KpiGroup group, List<Kpi> kpis) {
        return new Group(
                group.id(),
                group.title(),
                kpis.stream()
                        .filter(kpi -> kpi.group() == group)
                        .map(KpiListJson::entry)
                        .toList());
    }

    private static Entry entry(Kpi kpi) {
        return new Entry(
                kpi.id(),
                kpi.title(),
                kpi.unit(),
                kpi.definition(),
                kpi.owner(),
                kpi.source(),
                kpi.chart(),
                kpi.columns(),
                kpi.filters().stream().sorted().toList(),
                kpi.sql());
    }
}
