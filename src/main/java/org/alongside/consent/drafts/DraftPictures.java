package org.alongside.consent.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.consent.notices.Manifest;
import org.alongside.consent.notices.Media;
import org.alongside.consent.notices.Picture;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.alongside.consent.purposes.Purposes;
import org.alongside.consent.purposes.Shipped;
import org.alongside.platform.Refusal;

/** The pictures that words of a draft name: shipped with Alongside, or uploaded. */
@ApplicationScoped
class DraftPictures {
    @Inject
    Media media;

    @Inject
    Purposes purposes;

    /** Each picture with its hash, as it is hashed with the words. */
    String manifest(String body, Variant variant) {
        Set<String> uploaded = Wording.of(body)
                .pictureNames(variant)
                .filter(name -> media.find(name).isPresent())
                .collect(Collectors.toSet());
        Map<String, String> hashes = new TreeMap<>(purposes.store(shipped(body, variant, uploaded)));
        uploaded.forEach(name -> hashes.put(name, name));
        return Manifest.of(hashes);
    }

    /** The name of a picture that was uploaded is its hash; every other must be one that we ship. */
    private static Map<String, Picture> shipped(String body, Variant variant, Set<String> uploaded) {
        Map<String, Picture> found = new TreeMap<>();
        Wording.of(body)
                .pictureNames(variant)
                .filter(name -> !uploaded.contains(name))
                .forEach(name -> found.put(
                        name,
                        Shipped.picture(name).orElseThrow(() -> Refusal.invalid("picture", "consent.pictureUnknown"))));
        return found;
    }
}
