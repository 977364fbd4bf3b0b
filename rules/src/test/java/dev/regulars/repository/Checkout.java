package dev.regulars.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of the project: those that git tracks, or, without git, all but what is built or kept at run time. */
final class Checkout {

    private static final Set<String> NOT_OURS = Set.of(".git", "target", ".regulars", ".idea", ".vscode");
    private static final Set<String> BINARY = Set.of("gz", "png", "jpg", "jar", "xlsx", "ico", "zip", "parquet");

    private final Path root;
    private final List<String> files;

    private Checkout(Path root, List<String> files) {
        this.root = root;
        this.files = files.stream()
                .filter(file -> Files.isRegularFile(root.resolve(file)))
                .sorted()
                .toList();
    }

    /** The checkout in which the tests run. */
    static Checkout here() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("rules").resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        return of(folder);
    }

    static Checkout of(Path root) throws IOException {
        List<String> tracked = Files.exists(root.resolve(".git")) ? tracked(root) : List.of();
        return new Checkout(root, tracked.isEmpty() ? walked(root) : tracked);
    }

    List<String> files() {
        return files;
    }

    List<String> files(Predicate<String> which) {
        return files.stream().filter(which).toList();
    }

    List<String> texts() {
        return files(file -> !BINARY.contains(file.substring(file.lastIndexOf('.') + 1)));
    }

    Path path(String file) {
        return root.resolve(file);
    }

    /** A file, or a folder that holds one. */
    boolean holds(String path) {
        return path.isEmpty() || files.stream().anyMatch(file -> file.equals(path) || file.startsWith(path + "/"));
    }

    List<String> lines(String file) {
        try {
            return new String(Files.readAllBytes(path(file)), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> tracked(Path root) {
        try {
            Process git = new ProcessBuilder("git", "ls-files", "-z")
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? List.of(names.split("\0")) : List.of();
        } catch (IOException noGit) {
            return List.of();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static List<String> walked(Path root) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(root)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (Files.isDirectory(entry) && !NOT_OURS.contains(name)) {
                    walked(entry).forEach(file -> files.add(name + "/" + file));
                } else if (Files.isRegularFile(entry)) {
                    files.add(name);
                }
            }
        }
        return files;
    }
}
