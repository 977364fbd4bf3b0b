package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.regulars.decision.web.Json;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text messages that the running service sends by a provider's API, and the provider's calls back. */
class HttpSmsIT {

    private static final String MEMBER = """
            {"identifiers":[{"kind":"card","value":"h-ann"},{"kind":"phone","value":"+447700900201"}]}""";
    private static final String BODY = """
            {"to":"+447700900201","from":"CLUB","text":"117 points","reference":"it:h1/earned"}""";
    private static final String SECRET = "a-secret-of-the-provider";

    @TempDir
    static Path folder;

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static HttpServer provider;
    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        provider = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        provider.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            ASKED.add(exchange.getRequestHeaders().getFirst("Authorization") + body);
            byte[] answer = ("{\"id\":\"P" + ASKED.size() + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Retry-After", "1");
            exchange.sendResponseHeaders(ASKED.size() == 1 ? 429 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        provider.start();
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Files.writeString(folder.resolve("messages.csv"), """
                key,language,text,on,channel,purpose
                earned,,{points} points,points-earned,sms,
                """);
        String http = "-Dregulars.messages.sms.http.";
        service = new Service(
                folder,
                http + "url=http://127.0.0.1:" + provider.getAddress().getPort() + "/messages",
                http + "provider=acme",
                http + "private-addresses=true",
                http + "from=CLUB",
                http + "headers.Authorization=Bearer.x",
                http + "callback.secret=" + SECRET,
                "-Dregulars.messages.pause-first=1s",
                "-Dregulars.messages.late=4000d");
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.stop(0);
    }

    private static int calls(String path, String body, String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature = HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(service.process().url() + path))
                                .header("Content-Type", "application/json")
                                .header("X-Signature", "sha256=" + signature)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private static void become(String memberId, String state) throws Exception {
        Instant end = Instant.now().plusSeconds(30);
        String body;
        do {
            Thread.sleep(100);
            body = service.get("/v1/members/" + memberId + "/messages").body();
        } while (!body.contains("\"state\":\"" + state + "\"") && Instant.now().isBefore(end));
        assertThat(body).contains("\"state\":\"" + state + "\"");
    }

    @Test
    void sendsHearsAndStops() throws Exception {
        String enrolled = service.post("/v1/members", MEMBER).body();
        String ann = Json.MAPPER.readTree(enrolled).get("memberId").asString();
        service.commit(Bodies.sale("h1", "h-ann"));
        become(ann, "sent");
        assertThat(ASKED).hasSize(2).containsOnly("Bearer.x" + BODY);

        String receipt = "[{\"id\":\"P2\",\"status\":\"delivered\"},{\"id\":\"none\",\"status\":\"sent\"}]";
        assertThat(calls("/v1/messages/receipts/acme", receipt, "another-secret-of-nobody"))
                .isEqualTo(401);
        assertThat(calls("/v1/messages/receipts/other", receipt, SECRET)).isEqualTo(404);
        assertThat(calls("/v1/messages/receipts/acme", "{", SECRET)).isEqualTo(400);
        become(ann, "sent");
        assertThat(calls("/v1/messages/receipts/acme", receipt, SECRET)).isEqualTo(204);
        become(ann, "delivered");

        String reply = "{\"from\":\"447700900201\",\"text\":\"Stopp!\"}";
        assertThat(calls("/v1/messages/replies/acme", reply, SECRET)).isEqualTo(204);
        service.commit(Bodies.sale("h2", "h-ann"));
        become(ann, "left");
        assertThat(ASKED).hasSize(3);
        assertThat(ASKED.get(2)).contains("You get no more text messages from us.");
    }
}
