package dev.regulars.gateway.architecture.planted.webhooks.shopify;

import dev.regulars.gateway.architecture.planted.sending.kafka.Queue;

class MapsAndSends {
    Queue queue = new Queue();
}
