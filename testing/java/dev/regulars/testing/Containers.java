package dev.regulars.testing;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same versions as in compose.yaml; Testcontainers removes them when the test run ends. */
final class Containers implements Backends.Backend {
    private final MongoDBContainer mongo;
    private final KafkaContainer kafka;

    private Containers(MongoDBContainer mongo, KafkaContainer kafka) {
        this.mongo = mongo;
        this.kafka = kafka;
    }

    static boolean canStart() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    @SuppressWarnings("resource") // live as long as the test run
    static Containers start() {
        MongoDBContainer mongo = new MongoDBContainer("mongo:8.0").withReplicaSet();
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.0")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", Integer.toString(16 * 1024 * 1024))
                .withEnv("KAFKA_LOG_MESSAGE_TIMESTAMP_TYPE", "LogAppendTime")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        mongo.start();
        kafka.start();
        return new Containers(mongo, kafka);
    }

    @Override
    public String mongoUri() {
        return "mongodb://" + mongo.getHost() + ":" + mongo.getFirstMappedPort();
    }

    @Override
    public String kafkaBootstrapServers() {
        return kafka.getBootstrapServers();
    }
}
