package dev.regulars.decision.programs.telling;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.program.Offer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * @param position in its table, from 1
 * @param holdOut percentage of members who never see it, its own or the program's; null for nobody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferRow(
        String id,
        String name,
        int position,
        boolean active,
        String reward,
        @Nullable String holdOut) implements Row {

    static OfferRow of(Offer row, int position, BigDecimal ofProgram) {
        BigDecimal own = row.holdOut();
        BigDecimal holdOut = own == null ? ofProgram : own;
        return new OfferRow(
                row.id(),
                Row.name(row.name()),
                position,
                row.active(),
                row.reward(),
                holdOut.signum() == 0 ? null : holdOut.toPlainString());
    }
}
