package dev.regulars.analytics.kpis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of {@code kpis/}: comments of the form {@code -- name: value} at its top, then the SQL.
 *
 * <pre>
 * -- title: Share of sales to members
 * -- group: members 30
 * -- column share: percent, Share of net sales
 * </pre>
 */
final class KpiFile {
    private static final Pattern HEAD = Pattern.compile("-- ([a-z]+)( [a-z_0-9]+)?: (.+)");
    private static final Set<String> CHARTS =
            Set.of("number", "line", "bar", "stacked", "heat", "matrix", "sankey", "funnel", "forest", "table");
    private static final Set<String> UNITS =
            Set.of("text", "date", "period", "month", "count", "points", "money", "percent", "days", "number", "ratio");
    private static final Set<String> FILTERS = Set.of("store", "channel", "tier", "campaign");

    private final String id;
    private final Map<String, String> head = new HashMap<>();
    private final List<KpiColumn> columns = new ArrayList<>();

    private KpiFile(String id) {
        this.id = id;
    }

    static Kpi read(String id, String text) {
        KpiFile file = new KpiFile(id);
        List<String> lines = text.lines().toList();
        int line = 0;
        while (line < lines.size() && lines.get(line).startsWith("--")) {
            file.head(lines.get(line++));
        }
        String sql = lines.stream().skip(line).collect(Collectors.joining("\n")).strip();
        return file.kpi(sql);
    }

    private void head(String line) {
        Matcher matcher = HEAD.matcher(line);
        if (!matcher.matches()) {
            throw wrong("is no line of the head: " + line);
        }
        String value = matcher.group(3).strip();
        if (matcher.group(2) != null) {
            int comma = value.indexOf(", ");
            String unit = among(UNITS, value.substring(0, Math.max(0, comma)));
            columns.add(new KpiColumn(matcher.group(2).strip(), value.substring(comma + 2), unit));
        } else {
            head.merge(matcher.group(1), value, (one, more) -> one + " " + more);
        }
    }

    private Kpi kpi(String sql) {
        String[] group = value("group").split(" ");
        return new Kpi(
                id,
                value("title"),
                KpiGroup.valueOf(group[0].toUpperCase(Locale.ROOT)),
                Integer.parseInt(group[1]),
                among(UNITS, value("unit")),
                value("definition"),
                value("owner"),
                value("source"),
                among(CHARTS, value("chart")),
                List.copyOf(columns),
                filters(),
                sql);
    }

    private Set<String> filters() {
        String named = value("filters");
        if (named.equals("none")) {
            return Set.of();
        }
        Set<String> filters = Set.of(named.split(" "));
        filters.forEach(filter -> among(FILTERS, filter));
        return filters;
    }

    private String value(String name) {
        String value = head.get(name);
        if (value == null) {
            throw wrong("has no " + name);
        }
        return value;
    }

    private String among(Set<String> words, String word) {
        if (!words.contains(word)) {
            throw wrong("says " + word + ", which is none of " + words);
        }
        return word;
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException("kpis/" + id + ".sql " + what);
    }
}
