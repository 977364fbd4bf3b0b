package dev.regulars.gateway.webhooks;

/**
 * An event whose signature was right.
 *
 * @param system {@code shopify} or {@code square}
 * @param account the name of the shop or subscription in the settings
 * @param topic what it is about; for Square this stands in the body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Delivery(String system, String account, String topic, byte[] body) {}
