package dev.regulars.analytics.staff.duckdb;

import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Directory;
import dev.regulars.analytics.staff.Post;
import dev.regulars.analytics.warehouse.Warehouse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables {@code staff} and {@code staff_stores}; written by one at a time. */
@Component
public final class DuckDbDirectory implements Directory {
    private static final String SELECT = """
            SELECT s.colleague_id, s.cashier_id, s.name, s.post, s.from_day, s.to_day, s.sign_in, s.erased_at,
                   (SELECT string_agg(t.store_id, ';' ORDER BY t.store_id) FROM staff_stores t
                    WHERE t.colleague_id = s.colleague_id) AS stores
            FROM staff s
            """;

    private static final List<String> COLUMNS =
            List.of("colleague_id", "cashier_id", "name", "post", "from_day", "to_day", "sign_in", "erased_at");
    private static final String ADD = """
            INSERT INTO staff SELECT colleague_id, cashier_id, name, post, CAST(from_day AS DATE),
                CAST(to_day AS DATE), sign_in, CAST(erased_at AS TIMESTAMP) FROM staged_staff
            """;

    private final Working working;

    public DuckDbDirectory(Warehouse warehouse) {
        working = new Working(warehouse, "the directory of staff");
    }

    @Override
    public List<Colleague> all() {
        return working.on(sql -> sql.list(DuckDbDirectory::colleague, SELECT + "ORDER BY s.colleague_id LIMIT 100000"));
    }

    @Override
    public Optional<Colleague> find(String id) {
        return working.on(sql -> sql.list(DuckDbDirectory::colleague, SELECT + "WHERE s.colleague_id = ?", id)).stream()
                .findFirst();
    }

    @Override
    public List<Colleague> signedInAs(String name) {
        return working.on(sql -> sql.list(
                DuckDbDirectory::colleague,
                SELECT + "WHERE s.sign_in = ? AND s.erased_at IS NULL ORDER BY s.colleague_id LIMIT 100",
                name));
    }

    @Override
    public synchronized void put(Collection<Colleague> colleagues) {
        working.on(sql -> {
            Staged.rows(
                    sql.connection(),
                    "staged_staff",
                    COLUMNS,
                    colleagues.stream().map(DuckDbDirectory::texts).toList());
            Staged.rows(
                    sql.connection(),
                    "staged_stores",
                    List.of("colleague_id", "store_id"),
                    colleagues.stream()
                            .flatMap(one -> one.stores().stream().map(store -> List.of(one.id(), store)))
                            .toList());
            sql.run("DELETE FROM staff WHERE colleague_id IN (SELECT colleague_id FROM staged_staff)");
            sql.run("DELETE FROM staff_stores WHERE colleague_id IN (SELECT colleague_id FROM staged_staff)");
            sql.run(ADD);
            return sql.run("INSERT INTO staff_stores SELECT colleague_id, store_id FROM staged_stores");
        });
    }

    private static List<@Nullable String> texts(Colleague one) {
        Instant erased = one.erasedAt();
        return Arrays.asList(
                one.id(),
                one.cashier(),
                one.name(),
                one.post().word(),
                one.from().toString(),
                text(one.to()),
                one.signIn(),
                erased == null ? null : text(LocalDateTime.ofInstant(erased, ZoneOffset.UTC)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        LocalDateTime erased = row.getObject("erased_at", LocalDateTime.class);
        return new Colleague(
                row.getString("colleague_id"),
                row.getString("cashier_id"),
                row.getString("name"),
                Post.valueOf(row.getString("post").toUpperCase(Locale.ROOT)),
                new TreeSet<>(Arrays.asList(row.getString("stores").split(";"))),
                row.getObject("from_day", LocalDate.class),
                day(row, "to_day"),
                row.getString("sign_in"),
                erased == null ? null : erased.toInstant(ZoneOffset.UTC));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
