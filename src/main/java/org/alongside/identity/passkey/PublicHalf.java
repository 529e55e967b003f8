package org.alongside.identity.passkey;

/**
 * What is kept of a passkey; all of it may be known.
 *
 * @param credential its id, base64url
 * @param key the attested credential data, base64url
 * @param counter how often it says it was used; many always say zero
 * @param synced whether its owner's other devices may hold it too
 */
record PublicHalf(String credential, String key, long counter, boolean synced) {}
