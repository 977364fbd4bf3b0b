package dev.regulars.analytics.accounting.duckdb;

import dev.regulars.analytics.accounting.Ledger;
import dev.regulars.analytics.warehouse.Warehouse;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

@Component
public final class DuckDbLedger implements Ledger {
    private final Warehouse warehouse;

    public DuckDbLedger(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public Snapshot open(BigDecimal pointValue) {
        return new LedgerSnapshot(warehouse.connect(), pointValue);
    }
}
