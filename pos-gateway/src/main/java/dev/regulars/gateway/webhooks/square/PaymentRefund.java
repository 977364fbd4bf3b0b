package dev.regulars.gateway.webhooks.square;

import dev.regulars.gateway.webhooks.Element;
import dev.regulars.gateway.webhooks.Mapped;
import dev.regulars.gateway.webhooks.SaleBody;
import dev.regulars.gateway.webhooks.TransactionIds;
import dev.regulars.gateway.webhooks.WebhookSettings.Place;
import java.util.Map;

/** A completed refund: a return of a part of the payment's amount. */
final class PaymentRefund {
    private PaymentRefund() {}

    static Mapped map(Element object, Map<String, Place> locations) {
        Element refund = object.at("refund");
        if (!SquareMapping.isCompleted(refund)) {
            return new Mapped.Nothing("refund is not completed");
        }
        Place place = SquareMapping.place(refund, locations);
        String id = refund.at("id").requiredText();
        String payment = refund.at("payment_id").requiredText();
        SaleBody body = new SaleBody(
                        place,
                        "return",
                        TransactionIds.of("square-refund", id),
                        refund.at("created_at").requiredText())
                .original(TransactionIds.of(Payment.KIND, payment));
        Payment.addAmount(SquareMoney.of(refund.at("amount_money"), place), body);
        return body.done();
    }
}
