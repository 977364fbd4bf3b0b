package dev.regulars.architecture.planted.decision.deciding;

/** Planted: a service that carries the servers. */
class StartsServers {
    dev.regulars.servers.EmbeddedServers servers;
}
