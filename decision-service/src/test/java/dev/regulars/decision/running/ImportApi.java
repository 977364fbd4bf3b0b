package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.AppProcess;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Imports of a running service, by somebody who may. */
final class ImportApi {

    private final AppProcess service;
    private Studio studio;

    ImportApi(AppProcess service) throws Exception {
        this.service = service;
        signIn();
    }

    /** Again, after the service was killed: sessions live in its memory. */
    void signIn() throws Exception {
        studio = Studio.signedIn(service, "administrator");
    }

    Studio studio() {
        return studio;
    }

    JsonNode upload(String mapping, String csv) throws Exception {
        return json(
                201,
                studio.send(
                        studio.request("/studio/api/imports?mapping=" + mapping + "&file=test.csv")
                                .header("Content-Type", "text/csv")
                                .POST(BodyPublishers.ofString(csv)),
                        BodyHandlers.ofString()));
    }

    /** However long it is. */
    JsonNode upload(String mapping, InputStream csv) throws Exception {
        return json(
                201,
                studio.send(
                        studio.request("/studio/api/imports?mapping=" + mapping)
                                .POST(BodyPublishers.ofInputStream(() -> csv)),
                        BodyHandlers.ofString()));
    }

    /** Uploaded and checked. */
    JsonNode checked(String mapping, String csv) throws Exception {
        String id = upload(mapping, csv).get("importId").asString();
        step(id, "check");
        return await(id, one -> one.get("state").asString().equals("checked"));
    }

    /** Uploaded, checked and run to its end. */
    JsonNode done(String mapping, String csv) throws Exception {
        String id = checked(mapping, csv).get("importId").asString();
        step(id, "start");
        return await(id, ImportApi::isDone);
    }

    static boolean isDone(JsonNode one) {
        return one.get("state").asString().equals("done");
    }

    JsonNode step(String id, String step) throws Exception {
        return json(200, studio.post("/studio/api/imports/" + id + "/" + step, ""));
    }

    JsonNode find(String id) throws Exception {
        return json(200, studio.get("/studio/api/imports/" + id));
    }

    String text(String id, String what) throws Exception {
        return studio.get("/studio/api/imports/" + id + "/" + what).body();
    }

    JsonNode await(String id, Predicate<JsonNode> wanted) throws Exception {
        long place = -1;
        long pause = 20;
        for (long quiet = System.nanoTime(); System.nanoTime() - quiet < 60_000_000_000L; ) {
            JsonNode one = find(id);
            if (wanted.test(one)) {
                return one;
            }
            if (one.get("place").asLong() != place) {
                place = one.get("place").asLong();
                quiet = System.nanoTime();
            }
            Thread.sleep(pause);
            pause = Math.min(pause + 1, 1_000);
        }
        throw new AssertionError("not reached: " + find(id));
    }

    static long count(JsonNode tally, String what) {
        return tally.get("counts").get(what).asLong();
    }

    private static JsonNode json(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.MAPPER.readTree(answer.body());
    }
}
