package dev.regulars.analytics.ingest.kafka;

import java.util.List;
import org.apache.kafka.common.TopicPartition;

/** The topic as the broker has it now. */
record Topic(String id, List<TopicPartition> partitions) {}
