package org.alongside.consent.receipts;

import java.util.List;
import org.alongside.consent.notices.PublishedSnapshot;
import org.alongside.consent.notices.RenditionSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * The words of one version of a question, as they were shown or, of a draft, as they will be.
 *
 * @param version null for a draft
 * @param forms every form of the same version
 * @param versions every version that was published, the newest first
 */
public record NoticeSnapshot(
        String code,
        RenditionSnapshot words,
        boolean explicit,
        @Nullable PublishedSnapshot version,
        List<RenditionSnapshot> forms,
        List<PublishedSnapshot> versions) {}
