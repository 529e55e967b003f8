package org.alongside.identity.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** A passkey made of software, as honest or dishonest as a test wants it. */
final class SoftPasskey {
    private static final byte PRESENT = 0x01;
    private static final byte NEW_KEY = 0x40;

    private final byte[] id = HexFormat.of().parseHex("00112233445566778899aabbccddeeff");
    private final KeyPair pair;
    private final String host;
    private final String origin;

    SoftPasskey(String host, String origin) {
        this.host = host;
        this.origin = origin;
        try {
            KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            pair = maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SoftPasskey(SoftPasskey of, String origin) {
        this.host = of.host;
        this.origin = origin;
        this.pair = of.pair;
    }

    /** The same passkey on a page of somebody else's. */
    SoftPasskey lured(String elsewhere) {
        return new SoftPasskey(this, elsewhere);
    }

    String made(String challenge) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        byte[] data = data((byte) (PRESENT | NEW_KEY), 0, true);
        // {"fmt": "none", "attStmt": {}, "authData": bytes}
        object.writeBytes(HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158"));
        object.write(data.length);
        object.writeBytes(data);
        return "{\"id\":\"" + text(id) + "\",\"rawId\":\"" + text(id) + "\",\"type\":\"public-key\",\"response\":{"
                + "\"clientDataJSON\":\"" + text(client("webauthn.create", challenge)) + "\",\"attestationObject\":\""
                + text(object.toByteArray()) + "\",\"transports\":[]},\"clientExtensionResults\":{}}";
    }

    String answer(String challenge, long counter, UUID person) {
        byte[] client = client("webauthn.get", challenge);
        byte[] data = data(PRESENT, counter, false);
        return "{\"id\":\"" + text(id) + "\",\"rawId\":\"" + text(id) + "\",\"type\":\"public-key\",\"response\":{"
                + "\"clientDataJSON\":\"" + text(client) + "\",\"authenticatorData\":\"" + text(data)
                + "\",\"signature\":\"" + text(signed(data, client)) + "\",\"userHandle\":\""
                + WebAuthn.handle(person) + "\"},\"clientExtensionResults\":{}}";
    }

    private byte[] client(String type, String challenge) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(byte flags, long counter, boolean withKey) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(sha256(host.getBytes(StandardCharsets.UTF_8)));
        out.write(flags);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) counter).array());
        if (withKey) {
            out.writeBytes(new byte[16]);
            out.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
            out.writeBytes(id);
            ECPublicKey key = (ECPublicKey) pair.getPublic();
            // {1: 2, 3: -7, -1: 1, -2: x, -3: y}
            out.writeBytes(HexFormat.of().parseHex("a5010203262001215820"));
            out.writeBytes(coordinate(key.getW().getAffineX()));
            out.writeBytes(HexFormat.of().parseHex("225820"));
            out.writeBytes(coordinate(key.getW().getAffineY()));
        }
        return out.toByteArray();
    }

    private byte[] signed(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] exact = new byte[32];
        int length = Math.min(bytes.length, exact.length);
        System.arraycopy(bytes, bytes.length - length, exact, exact.length - length, length);
        return exact;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
