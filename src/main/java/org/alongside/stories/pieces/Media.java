package org.alongside.stories.pieces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.CleanPicture;
import org.alongside.platform.files.FileKind;
import org.alongside.platform.files.FileStore;
import org.alongside.platform.files.KeptFile;
import org.alongside.platform.settings.Settings;
import org.alongside.stories.StoriesSettings;
import org.alongside.stories.kinds.Kind;
import org.alongside.stories.kinds.Kinds;

/** The files of pieces: told by their bytes, measured, and pictures drawn anew so that no place or time is left in them. */
@ApplicationScoped
public class Media {
    private static final String FIELD = "file";
    private static final Set<FileKind> TAKEN = EnumSet.allOf(FileKind.class).stream()
            .filter(kind -> kind.family() != FileKind.Family.PAPER)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FileKind.class)));

    @Inject
    FileStore store;

    @Inject
    Kinds kinds;

    @Inject
    Settings settings;

    /** A file with the kind that it is. */
    public record Found(Kind kind, KeptMedia media) {}

    public Found keep(InputStream in) {
        KeptFile came = store.keep(FIELD, in, TAKEN, megabytes(settings.get(StoriesSettings.LARGEST_RECORDING)));
        Kind kind = kinds.ofFile(came.kind().family());
        return new Found(
                kind, came.kind().family() == FileKind.Family.PICTURE ? picture(came) : new KeptMedia(came.id(), null));
    }

    private KeptMedia picture(KeptFile came) {
        int most = settings.get(StoriesSettings.LARGEST_PICTURE);
        if (came.size() > megabytes(most)) {
            throw Refusal.invalid(FIELD, "platform.fileTooLarge", most);
        }
        byte[] bytes = bytes(came);
        store.drop(came.id());
        KeptFile whole = draw(bytes, settings.get(StoriesSettings.LONGEST_SIDE));
        KeptFile small = draw(bytes, settings.get(StoriesSettings.SMALL_SIDE));
        return new KeptMedia(whole.id(), small.id());
    }

    private KeptFile draw(byte[] bytes, int longest) {
        return store.keep(FIELD, CleanPicture.of(FIELD, bytes, longest).stream(), TAKEN, Long.MAX_VALUE);
    }

    public byte[] bytes(KeptFile file) {
        try (InputStream in = store.open(file, 0)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public KeptFile file(KeptMedia media, boolean small) {
        return store.find(small && media.small() != null ? media.small() : media.kept())
                .orElseThrow(() -> Refusal.unknown("stories.file"));
    }

    void drop(KeptMedia media) {
        store.drop(media.kept());
        if (media.small() != null) {
            store.drop(media.small());
        }
    }

    public List<Integer> largest() {
        return List.of(settings.get(StoriesSettings.LARGEST_PICTURE), settings.get(StoriesSettings.LARGEST_RECORDING));
    }

    private static long megabytes(int many) {
        return (long) many << 20;
    }
}
