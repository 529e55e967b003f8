package org.alongside.stories.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.FileKind;

/** Every kind there is. */
@ApplicationScoped
public class Kinds {
    @Inject
    @Any
    Instance<Kind> found;

    public List<Kind> all() {
        return found.stream().toList();
    }

    public Kind of(String code) {
        return all().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind " + code));
    }

    /** The kind that a file is, by what is truly in it. */
    public Kind ofFile(FileKind.Family family) {
        return all().stream()
                .filter(kind -> kind.takes(family))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("file", "stories.notTaken"));
    }
}
