package org.alongside.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consent.drafts.DraftSnapshot;
import org.alongside.consent.drafts.NoticeService;
import org.alongside.consent.notices.RenditionSnapshot;
import org.alongside.consent.notices.Terms;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.alongside.consent.purposes.PartyService;
import org.alongside.consent.purposes.PartySnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.platform.web.TextView;
import org.jspecify.annotations.Nullable;

/** Writing one form of a draft; what two people wrote at once is shown side by side, and nothing is lost. */
@Named("draftWordsView")
@RequestScoped
public class DraftWordsView {
    private static final List<String> ICONS = List.of(
            "page",
            "clock",
            "stop",
            "info",
            "people",
            "person",
            "lock",
            "phone",
            "letter",
            "photo",
            "microphone",
            "screen",
            "calendar",
            "speech");

    /** Under which name the page sends the large picture. */
    private static final String CHOSEN = "words:aboutPicture:picture";

    @SuppressWarnings("NullAway.Init") // read before the page is made
    private DraftSnapshot draft;

    @SuppressWarnings("NullAway.Init")
    private TypedWords words;

    private Variant form = Variant.STANDARD;
    private String[] bodies = {};
    private @Nullable Part upload;
    private boolean stale;

    @Inject
    NoticeService notices;

    @Inject
    PartyService parties;

    @Inject
    WhoLines who;

    @Inject
    Pictures pictures;

    @Inject
    Asked asked;

    @Inject
    TextView texts;

    @PostConstruct
    void read() {
        draft = notices.draft(asked.id("id"));
        form = asked.text("form")
                .flatMap(name -> Stream.of(Variant.STANDARD, Variant.PLAIN, Variant.EASY_READ)
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElseThrow(() -> Refusal.unknown("consent.draft"));
        Wording there = start().wording();
        words = new TypedWords(there, form);
        bodies = parties.parties().stream()
                .filter(body -> there.terms().recipients().stream()
                        .anyMatch(one -> one.lead().equals(body.name())))
                .map(body -> body.id().toString())
                .toArray(String[]::new);
        stale = asked.text("seen").isPresent() && seen() != draft.edits();
    }

    private RenditionSnapshot start() {
        return draft.form(form)
                .or(() -> draft.form(Variant.STANDARD))
                .orElseThrow(() -> Refusal.unknown("consent.draft"))
                .words();
    }

    public DraftSnapshot getDraft() {
        return draft;
    }

    public Variant getForm() {
        return form;
    }

    public boolean isEasy() {
        return form == Variant.EASY_READ;
    }

    public TypedWords getWords() {
        return words;
    }

    /** Somebody else has saved since this was opened: their words stand beside what was typed. */
    public boolean isStale() {
        return stale;
    }

    public RenditionSnapshot getTheirs() {
        return start();
    }

    public List<SelectItem> getMarks() {
        List<SelectItem> marks = new ArrayList<>();
        if (isEasy()) {
            marks.addAll(pictures.items());
        } else {
            ICONS.forEach(one -> marks.add(new SelectItem(one, texts.of("consent.icon." + one))));
        }
        return marks;
    }

    /**
     * For the large picture at the top, which every form has; with those that were uploaded, also the one that came with
     * words that could not be saved yet.
     */
    public List<SelectItem> getPictures() {
        List<SelectItem> all = new ArrayList<>(pictures.items());
        Stream.concat(
                        start().pictures().keySet().stream(),
                        Stream.of(
                                String.valueOf(words.getPicture().getMark()),
                                asked.text(CHOSEN).orElse("")))
                .filter(name -> name.matches("[0-9a-f]{64}"))
                .distinct()
                .forEach(name -> all.add(new SelectItem(name, texts.of("consent.pictureOwn", name.substring(0, 6)))));
        return all;
    }

    public List<SelectItem> getAllBodies() {
        return parties.parties().stream()
                .filter(PartySnapshot::active)
                .map(one -> new SelectItem(one.id().toString(), one.name()))
                .toList();
    }

    public String getOrganisation() {
        return who.organisation();
    }

    public void save() {
        takeUpload();
        List<String> chosen = List.of(bodies);
        List<PartySnapshot> named = parties.parties().stream()
                .filter(one -> chosen.contains(one.id().toString()))
                .toList();
        Terms terms = who.terms(named, isEasy());
        notices.write(draft.id(), seen(), form, words.wording(terms));
        SaidView.andGo("/consent/draft?id=" + draft.id(), "consent.wordsSavedSaid");
    }

    /** A picture of one's own takes the place of the large one at the top. */
    private void takeUpload() {
        if (upload == null || upload.getSize() == 0) {
            return;
        }
        try (InputStream in = upload.getInputStream()) {
            words.getPicture().setMark(notices.upload(draft.id(), in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long seen() {
        return asked.number("seen", 0);
    }

    public String[] getBodies() {
        return bodies.clone();
    }

    public void setBodies(String[] bodies) {
        this.bodies = bodies.clone();
    }

    public @Nullable Part getUpload() {
        return upload;
    }

    public void setUpload(@Nullable Part upload) {
        this.upload = upload;
    }

    public UUID getId() {
        return draft.id();
    }
}
