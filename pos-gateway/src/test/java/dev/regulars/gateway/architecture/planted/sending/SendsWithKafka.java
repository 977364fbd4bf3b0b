package dev.regulars.gateway.architecture.planted.sending;

import org.apache.kafka.clients.producer.Producer;

class SendsWithKafka {
    void run(Producer<?, ?> producer) {
        producer.flush();
    }
}
