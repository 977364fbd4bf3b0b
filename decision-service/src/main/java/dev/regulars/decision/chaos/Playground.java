package dev.regulars.decision.chaos;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Embedded servers, two instances of the decision service, and a gateway that asks the first of them; all on ports and
 * data of their own.
 */
final class Playground {

    static final String TILL_KEY = "chaos-till-key";
    static final String STORE = "LON-01";

    final String mongoUri;
    final String kafka;
    final URI gatewayUrl;
    final List<URI> serviceUrls;
    final Child servers;
    final List<Child> services;
    final @Nullable Child gateway;

    private Playground(ChaosOptions options, Path folder, List<Integer> ports) throws IOException {
        mongoUri = "mongodb://127.0.0.1:" + ports.get(0) + "/chaos";
        kafka = "127.0.0.1:" + ports.get(1);
        serviceUrls = List.of(url(ports.get(3)), url(ports.get(4)));
        gatewayUrl = url(ports.get(5));
        List<String> arguments = List.of(
                "--data", folder.resolve("servers").toString(),
                "--mongo-port", ports.get(0).toString(),
                "--kafka-port", ports.get(1).toString(),
                "--kafka-controller-port", ports.get(2).toString(),
                "--until-exit-of", Long.toString(ProcessHandle.current().pid()));
        servers = new Child(
                "servers",
                options.servers(),
                arguments,
                Map.of(),
                folder.resolve("servers.log"),
                Readiness.ofServers());
        services = List.of(
                service("service A", options, folder, ports.get(3)),
                service("service B", options, folder, ports.get(4)));
        gateway = options.gateway() == null ? null : gateway(options.gateway(), folder, ports.get(5));
    }

    private Child gateway(Path jar, Path folder, int port) throws IOException {
        Path keys = folder.resolve("till-keys");
        Files.writeString(keys, Hash.of(TILL_KEY) + " " + STORE + " -\n");
        Map<String, String> environment = Map.of(
                "SERVER_PORT", Integer.toString(port),
                "SERVER_ADDRESS", "127.0.0.1",
                "REGULARS_DECISION_URL", serviceUrls.get(0).toString(),
                "REGULARS_TILL_KEYS", keys.toString(),
                "REGULARS_SPOOL_DIR", folder.resolve("spool").toString(),
                "KAFKA_BOOTSTRAP_SERVERS", kafka);
        Path log = folder.resolve("gateway.log");
        return new Child("gateway", jar, List.of(), environment, log, Readiness.of(url(port)));
    }

    static Playground in(ChaosOptions options) throws IOException {
        Path folder = options.data();
        Groundwork.empty(folder);
        Program.write(folder.resolve("program"));
        return new Playground(options, folder, Groundwork.freePorts(6));
    }

    private Child service(String name, ChaosOptions options, Path folder, int port) {
        Map<String, String> environment = Map.of(
                "SERVER_PORT",
                Integer.toString(port),
                "SERVER_ADDRESS",
                "127.0.0.1",
                "MONGODB_URI",
                mongoUri,
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka,
                "REGULARS_PROGRAM_DIR",
                folder.resolve("program").toString(),
                "REGULARS_VOUCHERS_WRONGCODES",
                "10000",
                "REGULARS_BUDGETS_LEASE",
                "3s",
                "REGULARS_SECRET",
                "a-secret-of-the-chaos-that-is-long-enough");
        Path log = folder.resolve(name.replace(' ', '-') + ".log");
        return new Child(name, options.service(), List.of(), environment, log, Readiness.of(url(port)));
    }

    List<Child> all() {
        List<Child> all = new ArrayList<>(List.of(servers, services.get(0), services.get(1)));
        if (gateway != null) {
            all.add(gateway);
        }
        return all;
    }

    private static URI url(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
