package dev.regulars.analytics.lake.duckdb;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which tables are kept by day, and which as a whole. */
final class LakeTables {
    static final List<String> BY_DAY = List.of(
            "decisions",
            "decision_rules",
            "postings",
            "movements",
            "vouchers",
            "voucher_changes",
            "message_steps",
            "offers",
            "held_out",
            "offer_goods",
            "near_misses",
            "discounts");

    /** With names of people: nobody but the service's own account reads the file. */
    static final Set<String> OF_PEOPLE = Set.of("staff");

    static final String POSITIONS = "positions";

    private static final Set<String> OF_THE_DATABASE = Set.of("migrations", "lake_days", "lake_written", POSITIONS);

    private static final String ALL = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'main' AND table_type = 'BASE TABLE'
            """;

    private LakeTables() {}

    /** The others: small ones, among them what people gave and no event tells. */
    static List<String> whole(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                String name = rows.getString(1);
                if (!BY_DAY.contains(name) && !OF_THE_DATABASE.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
