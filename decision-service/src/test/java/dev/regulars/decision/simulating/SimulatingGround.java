package dev.regulars.decision.simulating;

import com.mongodb.client.MongoClient;
import dev.regulars.decision.DecisionService;
import dev.regulars.decision.Dialect;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.Edited;
import dev.regulars.decision.authoring.FileEdit;
import dev.regulars.decision.authoring.FileHash;
import dev.regulars.decision.web.Json;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.testing.Backends;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** The service in this process, with a database of its own, listened to. */
final class SimulatingGround implements AutoCloseable {

    static final Path DEMO = Path.of("../rules/programs/demo");

    private final String database = "it-" + UUID.randomUUID().toString().substring(0, 8);
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String url;

    @Configuration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        Dialect dialect() {
            return new Dialect();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listened(Dialect dialect) {
            return settings -> settings.addCommandListener(dialect);
        }
    }

    SimulatingGround() {
        context = new SpringApplicationBuilder(DecisionService.class, Listening.class)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + Backends.mongoUri(database),
                        "--regulars.kafka.bootstrap-servers=" + Backends.kafkaBootstrapServers(),
                        "--regulars.secret=a-secret-of-the-tests-that-is-long-enough",
                        "--regulars.runs.daily=false",
                        "--regulars.program.dir=" + DEMO.toAbsolutePath().normalize());
        url = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    /** The decision, as the till gets it. */
    JsonNode commit(String body) throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(url + "/v1/transactions"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body() + " for " + body);
        }
        return Json.MAPPER.readTree(answer.body());
    }

    Draft draft() {
        return get(Drafts.class).begin("a draft", "mia", ProgramFiles.of(DEMO)).orElseThrow();
    }

    Draft change(Draft draft, String from, String to) {
        String was = draft.files().texts().get("campaigns.csv");
        FileEdit edit = new FileEdit("campaigns.csv", FileHash.of(was), was.replace(from, to), "mia", List.of());
        return ((Edited.Done) get(Drafts.class).replace(draft.id(), edit)).draft();
    }

    /** Waits until the relay has copied everything, and gives how many decisions there are. */
    void awaitDecisions(long count) throws InterruptedException {
        Documents documents = get(Documents.class);
        for (int i = 0;
                i < 600 && documents.count(Documents.DECISIONS, new Document("state", "committed")) < count;
                i++) {
            Thread.sleep(50);
        }
    }

    SimulationJob await(SimulationJob job) throws InterruptedException {
        Simulations simulations = get(Simulations.class);
        for (int i = 0; i < 1_200; i++) {
            SimulationJob now = simulations.find(job.draftId(), job.id()).orElseThrow();
            if (now.status().isOver()) {
                return now;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the simulation is not over after a minute");
    }

    @Override
    public void close() {
        Dialect dialect = get(Dialect.class);
        get(MongoClient.class).getDatabase(database).drop();
        context.close();
        dialect.assertKept();
    }
}
