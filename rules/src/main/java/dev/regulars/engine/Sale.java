package dev.regulars.engine;

import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A committed sale as a return sees it: what was sent, the tier and program it was decided under, and the quantities
 * that earlier
 * returns took back, by line id.
 */
public record Sale(Transaction transaction, String tier, Program program, Map<String, BigDecimal> returned) {

    public Sale {
        returned = Map.copyOf(returned);
    }
}
