package org.alongside.consent.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Checks a log that was saved as a file, on any machine with Java and these classes, without a server or a database:
 *
 * <pre>java -cp alongside/WEB-INF/classes org.alongside.consent.log.VerifyLog log.tsv [checkpoints.txt key.pem]</pre>
 *
 * It says OK, or what is wrong and from which number on, and ends with 0 or 1.
 */
public final class VerifyLog {
    private VerifyLog() {}

    public static void main(String[] args) throws IOException {
        try (PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, UTF_8)) {
            int code = run(List.of(args), out);
            out.flush();
            if (code != 0) {
                System.exit(code);
            }
        }
    }

    static int run(List<String> args, PrintWriter out) throws IOException {
        if (args.size() != 1 && args.size() != 3) {
            out.println("needs: log.tsv, or log.tsv checkpoints.txt key.pem");
            return 2;
        }
        List<Anchor> anchors = new ArrayList<>();
        if (args.size() == 3) {
            PublicKey key = key(Files.readString(Path.of(args.get(2))));
            for (String line : Files.readAllLines(Path.of(args.get(1)))) {
                var anchor = Anchor.read(line.strip(), key);
                if (anchor.isEmpty()) {
                    out.println("a checkpoint is not signed with this key: " + line.strip());
                    return 1;
                }
                anchors.add(anchor.get());
            }
        }
        Verdict verdict = check(Path.of(args.get(0)), anchors);
        out.println(verdict.finding()
                + (verdict.holds() ? " " + verdict.rows() + " lines" : " at number " + verdict.seq())
                + (verdict.redacted() > 0 ? ", " + verdict.redacted() + " of them without their words" : ""));
        return verdict.holds() ? 0 : 1;
    }

    /** A file has no head: it ends where it ends, and only a checkpoint tells that lines are missing after that. */
    static Verdict check(Path log, List<Anchor> anchors) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(log, UTF_8)) {
            String line = lines.readLine();
            if (line == null) {
                return new Verifier("").against(anchors).end(0, "");
            }
            LogRow row = LogFile.read(line);
            Verifier verifier = new Verifier(row.prevLink()).against(anchors);
            LogRow last = row;
            while (line != null) {
                last = LogFile.read(line);
                verifier.accept(last);
                line = lines.readLine();
            }
            return verifier.end(last.seq(), last.linkHash());
        } catch (IllegalArgumentException e) {
            throw new IOException("not a log: " + e.getMessage(), e);
        }
    }

    private static PublicKey key(String pem) throws IOException {
        String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        try {
            return KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("no key in that file", e);
        }
    }
}
