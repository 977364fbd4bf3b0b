package dev.regulars.architecture.planted.engine;

/** Planted: Drools outside its place. */
class FiresRules {
    org.kie.api.runtime.KieSession session;
}
