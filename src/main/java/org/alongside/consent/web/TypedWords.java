package org.alongside.consent.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.consent.notices.Terms;
import org.alongside.consent.notices.Variant;
import org.alongside.consent.notices.Wording;
import org.alongside.consent.notices.Wording.Line;
import org.jspecify.annotations.Nullable;

/** The words of a question as they stand in the form; some lines are free for more. */
public class TypedWords {
    private static final int FREE = 6;
    private static final String STOP = "stop";

    private final List<TypedLine> lines = new ArrayList<>();
    private final TypedLine picture;
    private final TypedLine how;
    private final TypedLine effect;
    private final TypedLine choice;
    private @Nullable String name;
    private @Nullable String question;
    private @Nullable String yes;
    private @Nullable String no;
    private @Nullable String notNow;
    private @Nullable String help;

    TypedWords(Wording words, Variant form) {
        boolean easy = form == Variant.EASY_READ;
        List<Line> terms = Stream.of(
                        words.terms().who(),
                        words.terms().withdrawHow(),
                        words.terms().withdrawEffect())
                .filter(Objects::nonNull)
                .toList();
        List<Line> own =
                words.lines().stream().filter(line -> !terms.contains(line)).toList();
        // words from before there was an editor say in one line how to stop and what a stop does
        Line old = words.terms().withdrawHow() != null
                ? words.terms().withdrawHow()
                : own.stream()
                        .filter(line -> line.mark().equals(STOP))
                        .findFirst()
                        .orElse(null);
        List<Line> free = own.stream().filter(line -> !line.mark().equals(STOP)).toList();
        for (int i = 0; i < FREE; i++) {
            lines.add(new TypedLine(i < free.size() ? free.get(i) : null, easy ? "paper" : "page"));
        }
        picture = new TypedLine(words.picture(), "question");
        how = new TypedLine(old, STOP);
        effect = new TypedLine(words.terms().withdrawEffect(), easy ? "paper" : "info");
        choice = new TypedLine(words.choice(), easy ? "hand" : "info");
        name = words.title();
        question = words.question();
        yes = words.yes();
        no = words.no();
        notNow = words.notNow();
        help = words.help();
    }

    Wording wording(Terms parties) {
        List<Line> points = new ArrayList<>(lines.stream()
                .filter(line -> !line.empty())
                .map(TypedLine::line)
                .toList());
        Terms terms = new Terms(parties.who(), how.line(), effect.line(), parties.controller(), parties.recipients());
        Stream.of(terms.who(), terms.withdrawHow(), terms.withdrawEffect())
                .filter(Objects::nonNull)
                .forEach(points::add);
        return new Wording(
                typed(name),
                typed(question),
                picture.line(),
                points,
                choice.line(),
                typed(yes),
                typed(no),
                typed(notNow),
                typed(help),
                terms);
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    public List<TypedLine> getLines() {
        return lines;
    }

    public TypedLine getPicture() {
        return picture;
    }

    public TypedLine getHow() {
        return how;
    }

    public TypedLine getEffect() {
        return effect;
    }

    public TypedLine getChoice() {
        return choice;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable String getYes() {
        return yes;
    }

    public void setYes(@Nullable String yes) {
        this.yes = yes;
    }

    public @Nullable String getNo() {
        return no;
    }

    public void setNo(@Nullable String no) {
        this.no = no;
    }

    public @Nullable String getNotNow() {
        return notNow;
    }

    public void setNotNow(@Nullable String notNow) {
        this.notNow = notNow;
    }

    public @Nullable String getHelp() {
        return help;
    }

    public void setHelp(@Nullable String help) {
        this.help = help;
    }
}
