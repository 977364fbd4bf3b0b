package dev.regulars.gateway.architecture.planted.sending.web;

import dev.regulars.gateway.architecture.planted.sending.kafka.Queue;

class AsksTheQueue {
    Queue queue = new Queue();
}
