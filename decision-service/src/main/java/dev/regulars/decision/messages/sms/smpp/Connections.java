package dev.regulars.decision.messages.sms.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jspecify.annotations.Nullable;

/** Connects within a limit, and over TLS only to whom the certificate names; the library's own does neither. */
final class Connections implements ConnectionFactory {

    private final int limit;
    private final @Nullable SSLSocketFactory tls;

    /** @param tls null for a connection in clear */
    Connections(int limitMillis, @Nullable SSLSocketFactory tls) {
        this.limit = limitMillis;
        this.tls = tls;
    }

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), limit);
            return new SocketConnection(tls == null ? socket : encrypted(tls, socket, host, port));
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private Socket encrypted(SSLSocketFactory factory, Socket plain, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters checks = socket.getSSLParameters();
        checks.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(checks);
        socket.setSoTimeout(limit);
        socket.startHandshake();
        socket.setSoTimeout(0);
        return socket;
    }
}
