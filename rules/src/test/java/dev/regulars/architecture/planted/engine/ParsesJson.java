package dev.regulars.architecture.planted.engine;

/** Planted: a domain class that knows a library. */
class ParsesJson {
    org.yaml.snakeyaml.Yaml parser;
}
