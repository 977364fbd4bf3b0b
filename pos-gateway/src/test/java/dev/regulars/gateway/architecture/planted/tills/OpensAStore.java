package dev.regulars.gateway.architecture.planted.tills;

import org.h2.mvstore.MVStore;

class OpensAStore {
    MVStore store = MVStore.open(null);
}
