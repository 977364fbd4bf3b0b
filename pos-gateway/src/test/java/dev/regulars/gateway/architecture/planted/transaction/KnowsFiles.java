package dev.regulars.gateway.architecture.planted.transaction;

import dev.regulars.gateway.files.Item;

class KnowsFiles {
    long position(Item item) {
        return item.position();
    }
}
