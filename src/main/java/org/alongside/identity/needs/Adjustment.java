package org.alongside.identity.needs;

import static org.alongside.identity.needs.Adjustment.Kind.COMMUNICATION;
import static org.alongside.identity.needs.Adjustment.Kind.CONTACT;
import static org.alongside.identity.needs.Adjustment.Kind.FORMAT;
import static org.alongside.identity.needs.Adjustment.Kind.MEETING;
import static org.alongside.identity.needs.Adjustment.Kind.PROFESSIONAL;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that can be done so that somebody can take part. A fixed list, because a free field would be filled with
 * the reason, and the reason is nobody's business.
 */
public enum Adjustment {
    BY_EMAIL(CONTACT),
    BY_POST(CONTACT),
    BY_TEXT(CONTACT),
    BY_CALL(CONTACT),
    BY_RELAY_CALL(CONTACT),
    IN_PERSON(CONTACT),
    NO_VOICEMAIL(CONTACT),
    MORNINGS(CONTACT),
    AFTERNOONS(CONTACT),
    EASY_READ(FORMAT),
    LARGE_18(FORMAT),
    LARGE_24(FORMAT),
    BRAILLE(FORMAT),
    AUDIO(FORMAT),
    BSL_VIDEO(FORMAT),
    PLAIN_TEXT(FORMAT),
    WORD_NOT_PDF(FORMAT),
    COLOURED_PAPER(FORMAT),
    OTHER_LANGUAGE(FORMAT),
    BSL_INTERPRETER(PROFESSIONAL),
    DEAFBLIND_INTERPRETER(PROFESSIONAL),
    LIPSPEAKER(PROFESSIONAL),
    SPEECH_TO_TEXT(PROFESSIONAL),
    NOTE_TAKER(PROFESSIONAL),
    MAKATON(PROFESSIONAL),
    SPOKEN_INTERPRETER(PROFESSIONAL),
    ADVOCATE(PROFESSIONAL),
    LOOP(COMMUNICATION),
    SIGHT_LINE(COMMUNICATION),
    OWN_DEVICE(COMMUNICATION),
    EXTRA_TIME(COMMUNICATION),
    SHORTER_TURNS(COMMUNICATION),
    WRITTEN_AFTERWARDS(COMMUNICATION),
    CAPTIONS(COMMUNICATION),
    CAMERA_OFF(COMMUNICATION),
    BREAK_30(MEETING),
    BREAK_45(MEETING),
    LATER_START(MEETING),
    EVEN_LIGHT(MEETING),
    QUIET_ROOM(MEETING),
    SEAT_BY_DOOR(MEETING),
    STEP_FREE(MEETING),
    ACCESSIBLE_TOILET(MEETING),
    FOOD_LABELS(MEETING),
    MEAL_PAUSE(MEETING),
    ROOM_FOR_ASSISTANT(MEETING),
    ASSISTANCE_DOG(MEETING),
    COME_AND_GO(MEETING),
    CONTENT_WARNING(MEETING),
    PARKING_OR_TAXI(MEETING);

    /** What kind of thing it is; the order is the order of the page. */
    public enum Kind {
        CONTACT,
        FORMAT,
        PROFESSIONAL,
        COMMUNICATION,
        MEETING
    }

    private final Kind kind;

    Adjustment(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it can simply be done for everybody, so that nobody is the one it is done for. */
    public boolean canBeForAll() {
        return kind == FORMAT || kind == MEETING || this == LOOP || this == CAPTIONS || this == WRITTEN_AFTERWARDS;
    }

    public static List<Adjustment> of(Kind kind) {
        return Stream.of(values()).filter(it -> it.kind == kind).toList();
    }
}
