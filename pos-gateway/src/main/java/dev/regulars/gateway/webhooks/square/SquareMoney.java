package dev.regulars.gateway.webhooks.square;

import dev.regulars.gateway.webhooks.Element;
import dev.regulars.gateway.webhooks.WebhookSettings.Place;
import java.math.BigDecimal;
import java.util.Currency;

/** Square's money: a whole number of the currency's smallest unit. */
final class SquareMoney {
    private SquareMoney() {}

    static BigDecimal of(Element money, Place place) {
        if (!money.at("currency").requiredText().equals(place.currency())) {
            throw money.at("currency").wrong("must be the currency that is set for this location");
        }
        int decimals = Currency.getInstance(place.currency()).getDefaultFractionDigits();
        return BigDecimal.valueOf(money.at("amount").wholeNumber(), decimals);
    }

    static BigDecimal orZero(Element money, Place place) {
        return money.isPresent() ? of(money, place) : BigDecimal.ZERO;
    }
}
