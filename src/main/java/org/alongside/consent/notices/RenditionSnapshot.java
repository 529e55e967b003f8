package org.alongside.consent.notices;

import java.util.Map;
import java.util.UUID;

/**
 * A question exactly as published in one form and language.
 *
 * @param pictures hash of each picture by its name, where it can be fetched
 */
public record RenditionSnapshot(
        UUID id,
        UUID purpose,
        UUID version,
        int no,
        String lang,
        Variant variant,
        String sha256,
        Wording wording,
        Map<String, String> pictures) {
    /** With the places in its words filled. */
    public RenditionSnapshot filled(Map<String, String> values) {
        return new RenditionSnapshot(id, purpose, version, no, lang, variant, sha256, wording.filled(values), pictures);
    }
}
