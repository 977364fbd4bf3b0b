package dev.regulars.analytics.sql;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** One statement of each person at a time, and two of all: nobody's question keeps the dashboards of others waiting. */
@Component
public final class RunSql {
    public static final int MOST_CHARACTERS = 20_000;

    private final Database database;
    private final SqlLimits limits;
    private final Semaphore turns;
    private final Set<String> people = ConcurrentHashMap.newKeySet();

    RunSql(Database database, SqlLimits limits) {
        this.database = database;
        this.limits = limits;
        turns = new Semaphore(limits.atOnce());
    }

    public SqlOutcome run(String person, String sql) {
        if (!people.add(person)) {
            return busy("your last statement is still being run");
        }
        try {
            if (!turns.tryAcquire()) {
                return busy("others' statements are being run; try again in some seconds");
            }
            try {
                return database.run(sql, limits);
            } finally {
                turns.release();
            }
        } finally {
            people.remove(person);
        }
    }

    public List<SqlTable> tables() {
        return database.tables();
    }

    public SqlLimits limits() {
        return limits;
    }

    private static SqlOutcome busy(String why) {
        return new SqlOutcome.Refused(SqlCode.SQL_BUSY, why, null);
    }
}
