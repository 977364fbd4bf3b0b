package dev.regulars.decision.messages.sms.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to the message centre, bound for both directions. It is made when the service starts and again
 * whenever it is lost, after 1, 2, 4 … seconds; a silent one is tested.
 */
final class SmppLink implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmppLink.class);
    private static final int RECEIVERS = 3;

    private final SmppSettings settings;
    private final ConnectionFactory connections;
    private final MessageReceiverListener receiver;
    private final ScheduledExecutorService connector = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "smpp");
        thread.setDaemon(true);
        return thread;
    });
    private Duration pause;
    private @Nullable SMPPSession bound;
    private boolean connecting = true;
    private boolean closed;

    SmppLink(SmppSettings settings, ConnectionFactory connections, MessageReceiverListener receiver) {
        this.settings = settings;
        this.connections = connections;
        this.receiver = receiver;
        pause = settings.reconnectFirst();
    }

    void start() {
        connector.execute(this::connect);
    }

    /** Null when there is none, and none was made within the limit; no wait between attempts is waited for. */
    synchronized @Nullable SMPPSession session(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toNanos(); bound == null && connecting && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return bound;
    }

    private void connect() {
        try {
            SMPPSession session = new SMPPSession(connections);
            session.setEnquireLinkTimer((int) settings.enquireEvery().toMillis());
            session.setTransactionTimer(settings.answerWithin().toMillis());
            session.setPduProcessorDegree(RECEIVERS);
            session.setMessageReceiverListener(receiver);
            session.addSessionStateListener((now, before, source) -> {
                if (now == SessionState.CLOSED || now == SessionState.UNBOUND) {
                    lost(session);
                }
            });
            session.connectAndBind(
                    settings.host(),
                    settings.port(),
                    bind(),
                    settings.answerWithin().toMillis());
            made(session);
        } catch (IOException | RuntimeException e) {
            LOG.warn("the message centre is tried again in {} ms: {}", pause.toMillis(), reason(e));
            again();
        }
    }

    private BindParameter bind() {
        return new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password(),
                settings.systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null,
                InterfaceVersion.IF_34);
    }

    private synchronized void made(SMPPSession session) {
        if (closed) {
            session.unbindAndClose();
        } else if (session.getSessionState().isBound()) {
            LOG.info("the message centre is connected");
            bound = session;
            pause = settings.reconnectFirst();
        } else {
            again();
        }
        connecting = false;
        notifyAll();
    }

    private synchronized void lost(SMPPSession session) {
        if (bound == session) {
            bound = null;
            if (!closed) {
                LOG.warn("the message centre is gone, and tried again in {} ms", pause.toMillis());
                again();
            }
        }
    }

    private synchronized void again() {
        connecting = false;
        notifyAll();
        if (!closed) {
            var unused = connector.schedule(
                    () -> {
                        synchronized (this) {
                            connecting = true;
                        }
                        connect();
                    },
                    pause.toMillis(),
                    TimeUnit.MILLISECONDS);
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(settings.reconnectMost()) < 0 ? doubled : settings.reconnectMost();
        }
    }

    private static String reason(Exception e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    @Override
    public void close() {
        SMPPSession open;
        synchronized (this) {
            closed = true;
            open = bound;
            bound = null;
        }
        connector.shutdownNow();
        if (open != null) {
            open.unbindAndClose();
        }
    }
}
