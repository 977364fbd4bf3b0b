package dev.regulars.analytics.totals.web;

import org.apache.kafka.common.TopicPartition;

/** A violation for the architecture test: Kafka outside its package. */
public record PlantedKafka(TopicPartition partition) {}
