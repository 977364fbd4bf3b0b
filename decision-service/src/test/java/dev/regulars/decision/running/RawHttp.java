package dev.regulars.decision.running;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** For addresses that Java's client would put right before it asks. */
final class RawHttp {

    private RawHttp() {}

    static int status(int port, String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }
}
