package org.alongside.consent.purposes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.notices.Change;
import org.alongside.consent.notices.Media;
import org.alongside.consent.notices.NoticeReplaced;
import org.alongside.consent.notices.Picture;
import org.alongside.consent.notices.PrintedWords;
import org.alongside.consent.notices.PublishedSnapshot;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Variant;
import org.alongside.platform.Refusal;
import org.alongside.platform.files.KeptFile;
import org.alongside.platform.text.Texts;

/** The purposes, their grounds and their published words, for whoever may read this page at all. */
@ApplicationScoped
@Transactional
public class PurposeService {
    static final String SHIPPED_BY = "shipped with Alongside";

    @Inject
    Purposes purposes;

    @Inject
    Media media;

    @Inject
    NewPurposes coming;

    @Inject
    Event<NoticeReplaced> events;

    @Inject
    Clock clock;

    /** Brings in what every installation begins with; what is there already is left as it is. */
    public void publishStarters() {
        purposes.lock();
        for (Starter starter : Starter.values()) {
            Purpose purpose = purposes.byCode(starter.name()).orElseGet(() -> coming.add(starter));
            if (!purposes.hasNotice(purpose.id())) {
                Map<Variant, String> bodies = new EnumMap<>(Variant.class);
                bodies.put(Variant.STANDARD, Shipped.body(starter, Variant.STANDARD));
                bodies.put(Variant.EASY_READ, Shipped.body(starter, Variant.EASY_READ));
                publish(purpose.id(), Change.FIRST, bodies, SHIPPED_BY);
            }
        }
    }

    /** Not public: an editor with its own rights comes before anybody may publish from a page. */
    void publish(UUID purpose, Change change, Map<Variant, String> bodies, String by) {
        purposes.publish(purpose, change, bodies, clock.instant().toEpochMilli(), by);
        if (change == Change.REPLACES) {
            events.fire(new NoticeReplaced(purpose));
        }
    }

    /** What has no published words yet does not exist for anybody who asks or uses. */
    public PurposeSnapshot purpose(String code) {
        return purposes.byCode(code)
                .filter(Purpose::active)
                .map(Purpose::snapshot)
                .orElseThrow(() -> Refusal.unknown("consent.purpose"));
    }

    public PurposeSnapshot purpose(UUID id) {
        return purposes.get(id).snapshot();
    }

    public List<PurposeSnapshot> all() {
        return purposes.all().stream().map(Purpose::snapshot).toList();
    }

    public Ground ground(UUID purpose, Audience audience) {
        return purposes.ground(purpose, audience);
    }

    public RenditionSnapshot rendition(UUID id) {
        return purposes.rendition(id);
    }

    /** The words as this reader gets them now. */
    public RenditionSnapshot current(UUID purpose, Locale reader) {
        return Optional.ofNullable(current(List.of(purpose), reader).get(purpose))
                .map(purposes::whole)
                .orElseThrow(() -> Refusal.unknown("consent.question"));
    }

    public Map<UUID, RenditionSnapshot> current(Collection<UUID> ids, Locale reader) {
        return purposes.current(ids, variant(reader));
    }

    /** The same version of the question in the form this reader has chosen; else as it was shown. */
    public RenditionSnapshot asReadBy(RenditionSnapshot shown, Locale reader) {
        return purposes.sibling(shown.version(), variant(reader)).orElse(shown);
    }

    /** Every form of every version that was ever published, the newest first. */
    public List<PrintedWords> printed(UUID purpose) {
        return purposes.printed(purpose);
    }

    /** The same words in every form they have. */
    public List<RenditionSnapshot> forms(RenditionSnapshot shown) {
        return purposes.siblings(shown.version());
    }

    /** A version that was published, by its number; each in every form it has. */
    public List<RenditionSnapshot> version(String code, int no) {
        return purposes.version(purpose(code).id(), no);
    }

    /** Every version that was published, the newest first. */
    public List<PublishedSnapshot> published(UUID purpose) {
        return purposes.published(purpose);
    }

    public boolean stillAsked(RenditionSnapshot seen) {
        return purposes.stillAsked(seen);
    }

    /** A drawing by its hash, as long as the hash holds. */
    public Optional<String> picture(String sha256) {
        return purposes.picture(sha256).map(Picture::content);
    }

    /** A picture or a recording that was brought for a question. */
    public Optional<KeptFile> brought(String sha256) {
        return media.find(sha256);
    }

    private static Variant variant(Locale reader) {
        return reader.equals(Texts.EASY_READ) ? Variant.EASY_READ : Variant.STANDARD;
    }
}
