package dev.regulars.analytics.sql.duckdb;

import dev.regulars.analytics.sql.SqlTables;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What a parsed statement reaches for: only tables of the list and those that it names itself with WITH, only table
 * functions that count, and no function that tells settings, changes something, or makes much out of little.
 */
final class Reach {
    private static final Set<String> TABLE_FUNCTIONS = Set.of("range", "generate_series", "unnest");
    private static final Set<String> FROM = Set.of(
            "BASE_TABLE", "SUBQUERY", "JOIN", "TABLE_FUNCTION", "EMPTY", "EXPRESSION_LIST", "PIVOT", "SHOW_REF", "CTE");
    private static final Set<String> NO_FUNCTIONS = Set.of(
            "current_setting",
            "getvariable",
            "getenv",
            "nextval",
            "currval",
            "write_log",
            "setseed",
            "sleep_ms",
            "repeat",
            "lpad",
            "rpad",
            "range",
            "generate_series",
            "format",
            "printf",
            "bar",
            "list_resize",
            "array_resize",
            "query",
            "query_table");

    private final Set<String> named = new HashSet<>();
    private final Predicate<String> known;

    private Reach(Predicate<String> known) {
        this.known = known;
    }

    /**
     * Empty when all is well.
     *
     * @param known whether the database itself has rows under a name, as it was typed: a table, a view, a file. WITH
     *     must not take such a name, as outside of where it holds the name would be the database's again: {@code WITH
     *     staff AS (SELECT * FROM staff) SELECT * FROM staff}
     */
    static Optional<String> tooFar(JsonNode statement, Predicate<String> known) {
        Reach reach = new Reach(known);
        reach.name(statement);
        return reach.look(statement);
    }

    /** Tables that the statement names itself, wherever it does. */
    private void name(JsonNode node) {
        node.path("cte_map").path("map").valueStream().forEach(one -> named.add(lower(one, "key")));
        if (lower(node, "type").equals("recursive_cte_node")) {
            named.add(lower(node, "cte_name"));
        }
        node.valueStream().forEach(this::name);
    }

    private Optional<String> look(JsonNode node) {
        Optional<String> found = here(node);
        if (found.isPresent()) {
            return found;
        }
        // The function of FROM range(3) counts rows; as a value, range(3) would be one of any size.
        JsonNode inside = isCounting(node) ? node.path("function").path("children") : node;
        return inside.valueStream().flatMap(child -> look(child).stream()).findFirst();
    }

    private static boolean isCounting(JsonNode node) {
        return node.path("type").asString("").equals("TABLE_FUNCTION");
    }

    private Optional<String> here(JsonNode node) {
        String type = node.path("type").asString("");
        boolean isFrom = node.has("sample") && node.has("alias");
        if (isFrom && !FROM.contains(type)) {
            return Optional.of("it takes rows from " + type);
        }
        if (type.equals("BASE_TABLE")) {
            return table(node);
        }
        if (type.equals("SHOW_REF") && !node.path("query").isObject()) {
            return Optional.of("the tables stand beside; DESCRIBE and SUMMARIZE take one of them");
        }
        if (isCounting(node)) {
            String name = lower(node.path("function"), "function_name");
            return TABLE_FUNCTIONS.contains(name) ? Optional.empty() : Optional.of("it takes rows from " + name + "()");
        }
        boolean refused = node.path("class").asString("").equals("FUNCTION")
                && NO_FUNCTIONS.contains(lower(node, "function_name"));
        return refused
                ? Optional.of("the function " + lower(node, "function_name") + " is not allowed")
                : Optional.empty();
    }

    private Optional<String> table(JsonNode node) {
        String name = lower(node, "table_name");
        boolean own = lower(node, "schema_name").matches("|main")
                && lower(node, "catalog_name").isEmpty();
        boolean isNamed =
                named.contains(name) && !known.test(node.path("table_name").asString(""));
        return own && (SqlTables.HOLDS.containsKey(name) || isNamed)
                ? Optional.empty()
                : Optional.of("there is no table " + name);
    }

    private static String lower(JsonNode node, String field) {
        return node.path(field).asString("").toLowerCase(Locale.ROOT);
    }
}
