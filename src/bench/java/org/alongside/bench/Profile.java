package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the server's time goes: the flight recorder's samples, by the part of the house that was at work. */
final class Profile {
    /** Whoever stands nearest to the top of the stack is charged, but for the JDK, which works for its caller. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("org.alongside.", "Alongside");
        PARTS.put("com.sun.faces.", "Faces");
        PARTS.put("com.sun.el.", "Expression language");
        PARTS.put("org.glassfish.expressly.", "Expression language");
        PARTS.put("org.eclipse.persistence.", "EclipseLink");
        PARTS.put("org.postgresql.", "PostgreSQL driver");
        PARTS.put("org.jboss.weld.", "CDI");
        PARTS.put("com.sun.gjc.", "Connection pool");
        PARTS.put("com.sun.enterprise.resource.", "Connection pool");
        PARTS.put("com.sun.enterprise.transaction.", "Transactions");
        PARTS.put("com.sun.jts.", "Transactions");
        PARTS.put("org.glassfish.cdi.transaction.", "Transactions");
        PARTS.put("fish.payara.nucleus.microprofile.", "Settings (MicroProfile Config)");
        PARTS.put("org.glassfish.jersey.", "JAX-RS");
        PARTS.put("org.eclipse.yasson.", "JSON");
        PARTS.put("org.glassfish.json.", "JSON");
        PARTS.put("org.glassfish.grizzly.", "Web server");
        PARTS.put("org.apache.catalina.", "Web server");
    }

    private Profile() {}

    static String of(long pid, String name, Runnable work) throws IOException, InterruptedException {
        Map<String, Integer> parts = new TreeMap<>();
        Map<String, Integer> ours = new TreeMap<>();
        List<List<String>> samples = samples(pid, name, work);
        int all = samples.size();
        for (List<String> stack : samples) {
            parts.merge(part(stack), 1, Integer::sum);
            stack.stream()
                    .filter(it -> it.startsWith("org.alongside.") && !it.contains("$Proxy$"))
                    .distinct()
                    .forEach(it -> ours.merge(it, 1, Integer::sum));
        }
        return name + ", " + all + " samples\n" + shares(parts, all, 12) + "and by our own methods, callees included\n"
                + shares(ours, all, 30);
    }

    /** The part of the samples, from 0 to 1, in which this method of ours was at work or had called whoever was. */
    static double share(long pid, String name, String method, Runnable work) throws IOException, InterruptedException {
        List<List<String>> samples = samples(pid, name, work);
        long in = samples.stream().filter(stack -> stack.contains(method)).count();
        System.out.println(name + ": " + in + " of " + samples.size() + " samples in " + method);
        return in / (double) Math.max(1, samples.size());
    }

    /** Of threads that serve a request, from the top of the stack downwards. */
    private static List<List<String>> samples(long pid, String name, Runnable work)
            throws IOException, InterruptedException {
        Path file = Path.of("target", "bench", name + ".jfr").toAbsolutePath();
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        command(pid, "JFR.start", "name=bench", "settings=profile");
        work.run();
        command(pid, "JFR.stop", "name=bench", "filename=" + file);
        List<List<String>> samples = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().matches("jdk\\.(ExecutionSample|NativeMethodSample)")
                    && event.getStackTrace() != null) {
                List<String> stack = event.getStackTrace().getFrames().stream()
                        .map(Profile::name)
                        .toList();
                if (stack.stream().anyMatch(it -> it.startsWith("org.apache.catalina."))) {
                    samples.add(stack);
                }
            }
        }
        return samples;
    }

    private static void command(long pid, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(pid)));
        command.addAll(List.of(words));
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static String part(List<String> stack) {
        for (String frame : stack) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                if (frame.startsWith(part.getKey())) {
                    return part.getValue();
                }
            }
        }
        return "the rest";
    }

    private static String shares(Map<String, Integer> counts, int all, int most) {
        StringBuilder out = new StringBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .forEach(it -> out.append(
                        String.format("  %3d %%  %s%n", 100 * it.getValue() / Math.max(1, all), it.getKey())));
        return out.toString();
    }
}
