package org.alongside.consent.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A folder outside the database and outside its backups. Losing the database must not lose it, and bringing back an old
 * database must not bring back an old folder.
 */
public final class Vault {
    public static final String CHECKPOINTS = "checkpoints.txt";
    public static final String JOURNAL = "stopped.tsv";
    private static final String SECRET = "signing-key.pem";
    private static final String PUBLIC = "signing-key.pub.pem";
    private static final String PEOPLE = "people";
    private static final int KEY_BYTES = 32;
    /** Longer than any line that is written here. */
    private static final int TAIL = 8192;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    public Vault(Path folder) {
        this.folder = folder;
    }

    /** The pair that signs checkpoints; made once, in an empty folder only, so that a lost key is noticed. */
    public synchronized KeyPair signing() {
        try {
            if (!Files.exists(folder.resolve(SECRET))) {
                if (Files.exists(folder.resolve(CHECKPOINTS))) {
                    throw new IOException("the key that signed earlier checkpoints is missing");
                }
                make();
            }
            KeyFactory keys = KeyFactory.getInstance("EC");
            PrivateKey secret = keys.generatePrivate(new PKCS8EncodedKeySpec(read(SECRET)));
            PublicKey known = keys.generatePublic(new X509EncodedKeySpec(read(PUBLIC)));
            return new KeyPair(known, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key cannot be read", e);
        }
    }

    private void make() throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        write(folder.resolve(PUBLIC), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        write(folder.resolve(SECRET), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + what + "-----\n";
    }

    private byte[] read(String file) throws IOException {
        String text = Files.readString(folder.resolve(file), UTF_8);
        return Base64.getDecoder()
                .decode(text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", ""));
    }

    /** For whoever checks a saved log. */
    public String publicKey() {
        signing();
        return text(folder.resolve(PUBLIC));
    }

    /** Written through to the disk before it returns. */
    public synchronized void append(String file, String line) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                    folder.resolve(file),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap((line + "\n").getBytes(UTF_8)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> lines(String file) {
        Path path = folder.resolve(file);
        return Files.exists(path) ? text(path).lines().toList() : List.of();
    }

    /** The end of a file that grows line by line, without reading what is before it. */
    public Optional<String> lastLine(String file) {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long from = Math.max(0, channel.size() - TAIL);
            ByteBuffer tail = ByteBuffer.allocate(TAIL);
            while (tail.hasRemaining() && channel.read(tail, from + tail.position()) > 0) {
                // a read may bring less than there is
            }
            return new String(tail.array(), 0, tail.position(), UTF_8).lines().reduce((earlier, later) -> later);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key that seals one person's words; made when it is needed first. */
    public synchronized byte[] keyOf(String subject) {
        return key(subject).orElseGet(() -> {
            byte[] key = new byte[KEY_BYTES];
            RANDOM.nextBytes(key);
            try {
                Files.createDirectories(folder.resolve(PEOPLE));
                write(
                        folder.resolve(PEOPLE).resolve(subject),
                        Base64.getEncoder().encodeToString(key));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return key;
        });
    }

    /** Empty once it was destroyed: what it sealed can be read by nobody any more. */
    public Optional<byte[]> key(String subject) {
        Path path = folder.resolve(PEOPLE).resolve(subject);
        return Files.exists(path)
                ? Optional.of(Base64.getDecoder().decode(text(path).strip()))
                : Optional.empty();
    }

    public void destroy(String subject) {
        try {
            Files.deleteIfExists(folder.resolve(PEOPLE).resolve(subject));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place for something that is not to be seen yet, or is ready to be read. */
    public Path place(String... names) {
        Path path = folder;
        for (String name : names) {
            path = path.resolve(name);
        }
        return path;
    }

    private static String text(Path path) {
        try {
            return Files.readString(path, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only we may read it, where the file system knows such a thing. */
    private static void write(Path path, String text) throws IOException {
        Files.writeString(path, text, UTF_8, StandardOpenOption.CREATE_NEW);
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
