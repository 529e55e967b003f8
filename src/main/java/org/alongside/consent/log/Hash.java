package org.alongside.consent.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as lower-case hex, with the marks that keep leaves and links apart. */
public final class Hash {
    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;
    private static final byte LINK = 0x02;

    /** Looking the algorithm up costs as much as hashing a sentence; a page of quotes hashes a hundred. */
    private static final MessageDigest BEGUN = begun();

    private Hash() {}

    public static String of(String text) {
        return hex(digest().digest(text.getBytes(UTF_8)));
    }

    /** The hash of one event's payload, exactly as stored. */
    public static String leaf(String payload) {
        MessageDigest digest = digest();
        digest.update(LEAF);
        return hex(digest.digest(payload.getBytes(UTF_8)));
    }

    /** The hash that ties an event to its number and to everything before it. */
    public static String link(long seq, String prevLink, String leafHash) {
        MessageDigest digest = digest();
        digest.update(LINK);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        digest.update(bytes(prevLink));
        return hex(digest.digest(bytes(leafHash)));
    }

    /** The hash over two halves of the tree. */
    public static String node(String left, String right) {
        MessageDigest digest = digest();
        digest.update(NODE);
        digest.update(bytes(left));
        return hex(digest.digest(bytes(right)));
    }

    private static MessageDigest digest() {
        try {
            return (MessageDigest) BEGUN.clone();
        } catch (CloneNotSupportedException e) {
            return begun();
        }
    }

    private static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform brings SHA-256", e);
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
