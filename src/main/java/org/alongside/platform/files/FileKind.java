package org.alongside.platform.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of file that are taken, told by their first bytes and never by their name. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", Family.PICTURE, "\u00ff\u00d8\u00ff"),
    PNG("image/png", "png", Family.PICTURE, "\u0089PNG\r\n\u001a\n"),
    PDF("application/pdf", "pdf", Family.PAPER, "%PDF-"),
    MP3("audio/mpeg", "mp3", Family.SOUND, "ID3|\u00ff\u00fb|\u00ff\u00f3"),
    WAV("audio/wav", "wav", Family.SOUND, "RIFF....WAVE"),
    OGG("audio/ogg", "ogg", Family.SOUND, "OggS"),
    M4A("audio/mp4", "m4a", Family.SOUND, "....ftypM4A"),
    MP4("video/mp4", "mp4", Family.FILM, "....ftyp(?!M4A)"),
    WEBM("video/webm", "webm", Family.FILM, "\u001aE\u00df\u00a3");

    /** What somebody would call it. */
    public enum Family {
        PICTURE,
        SOUND,
        FILM,
        PAPER
    }

    /** Enough to tell every kind. */
    static final int HEAD = 16;

    private final String mediaType;
    private final String ending;
    private final Family family;
    private final String begins;

    /** @param begins a pattern for the first bytes, each a letter */
    FileKind(String mediaType, String ending, Family family, String begins) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.family = family;
        this.begins = begins;
    }

    /** What it is, whatever it calls itself. */
    static Optional<FileKind> of(byte[] head) {
        String text = new String(head, ISO_8859_1);
        return Arrays.stream(values())
                .filter(it ->
                        Pattern.compile(it.begins, Pattern.DOTALL).matcher(text).lookingAt())
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** For the name of a download. */
    public String ending() {
        return ending;
    }

    public Family family() {
        return family;
    }
}
