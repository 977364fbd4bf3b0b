package dev.regulars.gateway.architecture.planted.sending.spool;

import dev.regulars.gateway.architecture.planted.sending.kafka.Queue;

class WritesToTheQueue {
    Queue queue = new Queue();
}
