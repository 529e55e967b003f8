package org.alongside.identity.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers of passkeys, judged by the library: signature, challenge, origin, and the counter that tells a copy from the
 * original. The one place that knows the library.
 */
final class WebAuthn {
    private static final List<PublicKeyCredentialParameters> KINDS = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager library = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);
    private final Origin origin;
    private final String host;

    WebAuthn(URI base) {
        this.origin = new Origin(base.getScheme() + "://" + base.getAuthority());
        this.host = base.getHost();
    }

    /** The challenge that an answer says it answers; nothing when the answer cannot be read. */
    Optional<String> challengeOfNew(String json) {
        try {
            return challenge(library.parseRegistrationResponseJSON(json).getCollectedClientData());
        } catch (RuntimeException e) { // the library answers some broken input with whatever breaks in it
            return Optional.empty();
        }
    }

    /** What to keep of a new passkey; nothing when its answer does not hold. */
    Optional<PublicHalf> added(String json, String challenge) {
        try {
            RegistrationData data = library.verifyRegistrationResponseJSON(
                    json, new RegistrationParameters(server(challenge), KINDS, false, true));
            if (data.getAttestationObject() == null) {
                return Optional.empty();
            }
            AuthenticatorData<?> said = data.getAttestationObject().getAuthenticatorData();
            AttestedCredentialData key = said.getAttestedCredentialData();
            return key == null
                    ? Optional.empty()
                    : Optional.of(new PublicHalf(
                            text(key.getCredentialId()),
                            text(keys.convert(key)),
                            said.getSignCount(),
                            said.isFlagBE()));
        } catch (RuntimeException e) { // the library answers some broken input with whatever breaks in it
            return Optional.empty();
        }
    }

    /** What an answer at the door says of itself, before anything of it is believed. */
    Optional<Claim> claim(String json) {
        try {
            AuthenticationData data = library.parseAuthenticationResponseJSON(json);
            return challenge(data.getCollectedClientData())
                    .map(challenge -> new Claim(text(data.getCredentialId()), challenge, person(data.getUserHandle())));
        } catch (RuntimeException e) { // the library answers some broken input with whatever breaks in it
            return Optional.empty();
        }
    }

    Judgement judge(String json, String challenge, PublicHalf kept) {
        CredentialRecordImpl record = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                kept.synced(),
                null,
                kept.counter(),
                keys.convert(Base64.getUrlDecoder().decode(kept.key())),
                null,
                null,
                null,
                null);
        try {
            AuthenticationData data = library.verifyAuthenticationResponseJSON(
                    json, new AuthenticationParameters(server(challenge), record, null, false, true));
            AuthenticatorData<?> said = data.getAuthenticatorData();
            return said == null ? Judgement.WRONG : new Judgement(true, false, said.getSignCount());
        } catch (MaliciousCounterValueException e) {
            return Judgement.COPIED;
        } catch (RuntimeException e) { // the library answers some broken input with whatever breaks in it
            return Judgement.WRONG;
        }
    }

    private ServerProperty server(String challenge) {
        return ServerProperty.builder()
                .origin(origin)
                .rpId(host)
                .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
                .build();
    }

    private static Optional<String> challenge(@Nullable CollectedClientData said) {
        return Optional.ofNullable(said).map(it -> text(it.getChallenge().getValue()));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static @Nullable UUID person(byte @Nullable [] handle) {
        if (handle == null || handle.length != 2 * Long.BYTES) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(handle);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** Under which name the device keeps the passkey: our id, which says nothing about anybody. */
    static String handle(UUID person) {
        return text(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    record Claim(
            String credential, String challenge, @Nullable UUID person) {}

    /**
     * @param copied the counter went backwards: there are two of it
     */
    record Judgement(boolean good, boolean copied, long counter) {
        static final Judgement WRONG = new Judgement(false, false, 0);
        static final Judgement COPIED = new Judgement(false, true, 0);
    }
}
