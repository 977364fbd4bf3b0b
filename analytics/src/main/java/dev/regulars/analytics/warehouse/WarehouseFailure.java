package dev.regulars.analytics.warehouse;

import java.sql.SQLException;

/** The database is broken, full or held by another process. */
public final class WarehouseFailure extends RuntimeException {
    public WarehouseFailure(String what, SQLException cause) {
        super(what, cause);
    }
}
