package org.alongside.meetings.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.meetings.Command;
import org.alongside.meetings.room.RoomService;
import org.alongside.meetings.room.WritingService;
import org.alongside.people.PersonSnapshot;
import org.alongside.platform.Refusal;
import org.alongside.platform.web.Asked;
import org.alongside.platform.web.SaidView;
import org.alongside.supporters.stamp.Behalf;
import org.alongside.supporters.stamp.ReadBack;
import org.alongside.supporters.stamp.Route;
import org.jspecify.annotations.Nullable;

/** Words for the open item, typed for somebody who said or wrote them. */
@Named("typeForView")
@RequestScoped
public class TypeForView {
    @Inject
    RoomService rooms;

    @Inject
    WritingService writing;

    @Inject
    RoomView room;

    @Inject
    Asked asked;

    private List<PersonSnapshot> people = List.of();
    private @Nullable UUID command;
    private @Nullable UUID person;
    private @Nullable String words;
    private @Nullable Route route;
    private @Nullable LocalDate saidOn;
    private @Nullable ReadBack readBack;

    @PostConstruct
    void load() {
        people = rooms.typesFor(room.getMeeting().id());
    }

    /** Whom the reader may type for; nobody for most. */
    public List<PersonSnapshot> getPeople() {
        return people;
    }

    public void save() {
        if (person == null) {
            throw Refusal.invalid("person", "supporters.missing.person");
        }
        if (words == null || words.isBlank()) {
            throw Refusal.invalid("words", "meetings.wordsMissing");
        }
        UUID meeting = room.getMeeting().id();
        Command press = new Command(command == null ? UUID.randomUUID() : command, 0);
        writing.write(meeting, press, asked.id("item"), words, true, new Behalf(person, route, saidOn, readBack));
        String page = room.getMeeting().facilitating() ? "facilitate" : "meeting";
        SaidView.andGo("/meetings/" + page + "?id=" + meeting, "meetings.typedForSaid");
    }

    /** Only whoever facilitates heard it in the room. */
    public List<Route> getRoutes() {
        return Stream.of(Route.values())
                .filter(it -> it.declared()
                        || (it == Route.IN_ROOM && room.getMeeting().facilitating()))
                .toList();
    }

    public List<ReadBack> getReadBacks() {
        return List.of(ReadBack.values());
    }

    public @Nullable Route getRoute() {
        return route;
    }

    public void setRoute(@Nullable Route route) {
        this.route = route;
    }

    public @Nullable LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(@Nullable LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public @Nullable ReadBack getReadBack() {
        return readBack;
    }

    public void setReadBack(@Nullable ReadBack readBack) {
        this.readBack = readBack;
    }

    /** For one press of the button; pressed twice it is kept once. */
    public UUID getCommand() {
        return command == null ? UUID.randomUUID() : command;
    }

    public void setCommand(@Nullable UUID command) {
        this.command = command;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
