package org.alongside.consent.drafts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;
import org.jspecify.annotations.Nullable;

/**
 * A version that is being written, or was.
 *
 * @param edits what a writer must have seen
 * @param adds the purpose that is asked in addition; null unless that is the change
 * @param noEasyReason why it is published without Easy Read; empty where it has one
 * @param checkers who is named to check it, leads apart
 * @param open whether it is still a draft
 */
public record DraftSnapshot(
        UUID id,
        long edits,
        UUID purpose,
        String code,
        int no,
        Change change,
        @Nullable UUID adds,
        String noEasyReason,
        Set<UUID> checkers,
        boolean open,
        List<Form> forms) {
    /**
     * One form of it.
     *
     * @param writers who wrote it; none of them may check it
     * @param checkedBy who said that it means the same as the standard words, as both are now
     */
    public record Form(
            RenditionSnapshot words,
            Set<UUID> writers,
            @Nullable UUID checkedBy,
            @Nullable Long checkedMs) {
        public boolean checked() {
            return checkedBy != null;
        }
    }

    public Optional<Form> form(Variant variant) {
        return forms.stream().filter(form -> form.words().variant() == variant).findFirst();
    }

    public boolean allChecked() {
        return forms.stream().allMatch(Form::checked);
    }
}
