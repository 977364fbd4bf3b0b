package dev.regulars.architecture.planted.decision.deciding;

/** Planted: a use case that sends events itself. */
class SendsEvents {
    org.apache.kafka.clients.producer.Producer<String, String> producer;
}
