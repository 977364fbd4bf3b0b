package dev.regulars.gateway.replay;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** One row of the file, as written there but for blanks around texts. `customer` is empty when nobody is known. */
record InvoiceLine(
        String invoice,
        String stockCode,
        String description,
        BigDecimal quantity,
        LocalDateTime at,
        BigDecimal unitPrice,
        String customer,
        String country) {}
