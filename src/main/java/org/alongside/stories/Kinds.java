package org.alongside.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.FileKind;

/** Every kind there is. */
@ApplicationScoped
class Kinds {
    @Inject
    @Any
    Instance<Kind> found;

    List<Kind> all() {
        return found.stream().toList();
    }

    Kind of(String code) {
        return all().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind " + code));
    }

    /** The kind that a file is, by what is truly in it. */
    Kind ofFile(FileKind.Family family) {
        return all().stream()
                .filter(kind -> kind.takes(family))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("file", "stories.notTaken"));
    }
}
