package dev.regulars.decision.messages.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import org.apache.commons.pool2.BasePooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Opens connections, tests those that were silent for a while, and closes them. */
final class MailConnections extends BasePooledObjectFactory<MailConnection> {

    private static final Duration TEST_AFTER = Duration.ofSeconds(2);
    private static final Duration TURN_PATIENCE = Duration.ofSeconds(30);

    private final JavaMailSenderImpl server;
    private final Reconnecting reconnecting;

    private MailConnections(JavaMailSenderImpl server, Reconnecting reconnecting) {
        this.server = server;
        this.reconnecting = reconnecting;
    }

    static GenericObjectPool<MailConnection> pool(JavaMailSenderImpl server, MailSettings settings, Clock clock) {
        GenericObjectPoolConfig<MailConnection> config = new GenericObjectPoolConfig<>();
        config.setMaxTotal(settings.connections());
        config.setMaxIdle(settings.connections());
        config.setMaxWait(TURN_PATIENCE);
        config.setTestOnBorrow(true);
        config.setMinEvictableIdleDuration(settings.idle());
        config.setTimeBetweenEvictionRuns(settings.idle().dividedBy(2));
        config.setNumTestsPerEvictionRun(settings.connections());
        config.setJmxEnabled(false);
        Reconnecting reconnecting = new Reconnecting(settings.reconnectFirst(), settings.reconnectMost(), clock);
        return new GenericObjectPool<>(new MailConnections(server, reconnecting), config);
    }

    @Override
    public MailConnection create() throws ServerAwayException {
        return reconnecting.open(() -> MailConnection.open(server));
    }

    @Override
    public PooledObject<MailConnection> wrap(MailConnection connection) {
        return new DefaultPooledObject<>(connection);
    }

    /** A server that closes silent connections would be found out by the next mail. */
    @Override
    public boolean validateObject(PooledObject<MailConnection> pooled) {
        boolean isNew = pooled.getObject().mails() == 0;
        return isNew
                || pooled.getIdleDuration().compareTo(TEST_AFTER) < 0
                || pooled.getObject().isAlive();
    }

    @Override
    public void destroyObject(PooledObject<MailConnection> pooled) throws MessagingException {
        pooled.getObject().close();
    }
}
