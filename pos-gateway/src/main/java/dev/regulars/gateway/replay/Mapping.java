package dev.regulars.gateway.replay;

import dev.regulars.gateway.replay.PosTransaction.Line;
import dev.regulars.gateway.replay.PosTransaction.Member;
import dev.regulars.gateway.replay.PosTransaction.Till;
import dev.regulars.gateway.replay.PosTransaction.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Invoice to transaction: number, first time stamp, country as web store, customer as external identifier. */
final class Mapping {

    /** The shop's clock, whatever the country of the customer. */
    private static final ZoneId SHOP = ZoneId.of("Europe/London");

    private static final int CHECKOUTS = 8;
    private static final int PRICE_DECIMALS = 2;
    private static final int MAX_DESCRIPTION = 200;

    private Mapping() {}

    static Mapped map(Invoice invoice) {
        Optional<SkipReason> reason = reasonToSkip(invoice);
        if (reason.isPresent()) {
            return new Mapped.Skipped(reason.get());
        }
        int adjusted = 0;
        List<Line> lines = new ArrayList<>(invoice.lines().size());
        for (InvoiceLine row : invoice.lines()) {
            adjusted += row.unitPrice().scale() > PRICE_DECIMALS ? 1 : 0;
            lines.add(line(row, lines.size() + 1));
        }
        InvoiceLine first = invoice.first();
        return new Mapped.Sendable(
                new PosTransaction(
                        invoice.number(),
                        invoice.isReturn() ? Type.RETURN : Type.SALE,
                        OffsetDateTime.from(first.at().atZone(SHOP)),
                        new Till("web-" + slug(first.country()), checkout(invoice.number())),
                        "web",
                        "GBP",
                        first.customer().isEmpty() ? null : new Member("external", first.customer()),
                        List.copyOf(lines),
                        null,
                        null),
                adjusted);
    }

    private static Optional<SkipReason> reasonToSkip(Invoice invoice) {
        if (invoice.isAdjustment()) {
            return Optional.of(SkipReason.BAD_DEBT);
        }
        if (invoice.lines().size() > OpenInvoices.MAX_LINES) {
            return Optional.of(SkipReason.TOO_MANY_LINES);
        }
        if (!invoice.isReturn()
                && invoice.lines().stream().anyMatch(row -> row.quantity().signum() < 0)) {
            return Optional.of(SkipReason.STOCK_CORRECTION);
        }
        if (invoice.lines().stream().anyMatch(row -> row.unitPrice().signum() < 0)) {
            return Optional.of(SkipReason.NEGATIVE_PRICE);
        }
        int sign = invoice.isReturn() ? -1 : 1;
        boolean asExpected =
                invoice.lines().stream().allMatch(row -> row.quantity().signum() == sign);
        return asExpected ? Optional.empty() : Optional.of(SkipReason.WRONG_SIGN);
    }

    /** A web shop has several checkouts; with a single one its anonymous sales would all wait for each other. */
    private static String checkout(String invoiceNumber) {
        return String.valueOf(1 + Math.floorMod(invoiceNumber.hashCode(), CHECKOUTS));
    }

    private static Line line(InvoiceLine row, int number) {
        String sku = Merchandise.sku(row.stockCode());
        String description = row.description();
        return new Line(
                Integer.toString(number),
                sku,
                description.length() > MAX_DESCRIPTION ? description.substring(0, MAX_DESCRIPTION) : description,
                row.quantity().abs(),
                price(row.unitPrice()),
                !Merchandise.isGoods(sku));
    }

    /** 0.001 becomes 0.00, 1.005 becomes 1.01. */
    private static BigDecimal price(BigDecimal unitPrice) {
        return unitPrice.scale() > PRICE_DECIMALS
                ? unitPrice.setScale(PRICE_DECIMALS, RoundingMode.HALF_UP)
                : unitPrice;
    }

    /** `United Arab Emirates` becomes `united-arab-emirates`. */
    static String slug(String country) {
        String dashed = country.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return dashed.replaceAll("^-|-$", "");
    }
}
