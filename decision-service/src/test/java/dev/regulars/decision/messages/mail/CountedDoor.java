package dev.regulars.decision.messages.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a server, as a balancer does, and counts who connects; while no server is behind it, it hangs up. */
public final class CountedDoor implements AutoCloseable {

    private final ServerSocket door;
    private final int behind;
    private final AtomicInteger opened = new AtomicInteger();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

    public CountedDoor(int behind) throws IOException {
        this.behind = behind;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        begin(this::listen);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Connections so far. */
    public int opened() {
        return opened.get();
    }

    /** Breaks all connections. */
    public void hangUp() {
        for (Socket one = open.poll(); one != null; one = open.poll()) {
            close(one);
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                opened.incrementAndGet();
                connect(caller);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        open.add(caller);
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
            open.add(server);
            begin(() -> pump(caller, server));
            begin(() -> pump(server, caller));
        } catch (IOException nobodyThere) {
            close(caller);
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException hungUp) {
            // the other direction ends, too
        }
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "door");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        close(door);
        hangUp();
    }
}
