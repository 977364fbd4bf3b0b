package dev.regulars.gateway.webhooks;

import dev.regulars.gateway.transaction.Reason;
import tools.jackson.databind.node.ObjectNode;

/** What an event means. */
public sealed interface Mapped {
    /** A till's body, for this store. */
    record Sale(ObjectNode transaction, String storeId) implements Mapped {}

    /** Right, but nothing that counts, such as a payment that is not completed. */
    record Nothing(String why) implements Mapped {}

    /** Names the element of the event that is not as expected. */
    record NotUnderstood(Reason reason) implements Mapped {}
}
