package dev.regulars.architecture.planted.servers;

/** Planted: servers that know the service. */
class KnowsTheService {
    dev.regulars.decision.DecisionService service;
}
