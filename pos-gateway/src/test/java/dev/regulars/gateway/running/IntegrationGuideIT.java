package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands of docs/integration.md, run in their order; what the page says they answer, they answer. */
class IntegrationGuideIT {
    private static final Path GUIDE = Path.of("..", "docs", "integration.md");
    private static final Pattern BLOCK = Pattern.compile("```(sh|text)\n(.*?)```", Pattern.DOTALL);
    private static final String END = "--- end of a block";

    @Test
    void answersWhatItSays() throws Exception {
        List<String> expected = new ArrayList<>();
        String script = script(expected);
        String run = UUID.randomUUID().toString().substring(0, 8);
        AppProcess service = DemoService.start("guide-" + run);
        try (RunningGateway gateway = RunningGateway.start(
                service.url(), Backends.kafkaBootstrapServers(), "regulars.decision.total-timeout=10s")) {
            Awaiting.until(() -> gateway.send(dev.regulars.gateway.contract.Bodies.sale(run + "-first", run))
                            .statusCode()
                    == 200);
            String[] printed = run(script, gateway.url(), run).split(END, -1);
            assertThat(printed).hasSize(expected.size() + 1);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(printed[i])
                        .as("block %d", i + 1)
                        .containsSubsequence(expected.get(i).strip().split("\n"));
            }
        } finally {
            service.stop();
        }
    }

    /** @param expected gets what each block prints at least; nothing for a block that says nothing */
    private static String script(List<String> expected) throws IOException {
        StringBuilder script = new StringBuilder("set -eu\n");
        Matcher block = BLOCK.matcher(Files.readString(GUIDE));
        while (block.find()) {
            if (block.group(1).equals("sh")) {
                script.append(block.group(2)).append("echo '").append(END).append("'\n");
                expected.add("");
            } else {
                expected.set(expected.size() - 1, block.group(2));
            }
        }
        assertThat(expected).hasSizeGreaterThan(8);
        return script.toString();
    }

    private static String run(String script, String url, String run) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
        shell.environment().put("URL", url);
        shell.environment().put("KEY", RunningGateway.TILL_KEY);
        shell.environment().put("RUN", run);
        Process process = shell.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
