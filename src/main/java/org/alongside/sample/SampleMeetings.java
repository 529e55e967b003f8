package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.alongside.meetings.NewItem;
import org.alongside.meetings.NewMeeting;
import org.alongside.meetings.Purpose;
import org.alongside.meetings.Verdict;
import org.alongside.meetings.planning.PlanningService;

/** The meetings about short breaks: one behind, with decisions and notes, and one ahead. */
@ApplicationScoped
class SampleMeetings {
    private static final String PLACE = "Garden Room, Eastmere Library";
    private static final String PHONE = "0808 157 0144, then 4127";
    private static final String QUIET = "Reading Room, first door on the left";

    @Inject
    PlanningService planning;

    @Inject
    HeldMeeting held;

    @Inject
    SampleDates dates;

    void ahead(Cast cast, PlayedBoard breaks) {
        cast.enter("amina");
        planning.publish(planning.plan(new NewMeeting(
                "Our meeting about short breaks",
                dates.tuesdayNextWeek(LocalTime.of(10, 30)),
                dates.tuesdayNextWeek(LocalTime.of(12, 15)),
                SampleDates.ZONE,
                PLACE,
                "",
                PHONE,
                QUIET,
                breaks.id(),
                List.of(),
                null,
                List.of(
                        new NewItem(
                                "Respite at home, not only away",
                                Purpose.DECIDE,
                                45,
                                "Shall we try breaks at home with 8 families? Joan and Amina say what is on the card."
                                        + " Then everyone writes, then we talk.",
                                "home: You stay at home.\nhelper: Someone you know stays with you.\nquestion: Shall we try it?",
                                "Joan Price",
                                breaks.card("Respite at home, not only away")),
                        NewItem.pause("Break with tea", 15),
                        new NewItem(
                                "Sunday night is when it breaks",
                                Purpose.ADVISE,
                                25,
                                "Two places could take people in on a Sunday if they knew a month ahead. Is that good"
                                        + " enough?",
                                "calendar: 2 places can start on a Sunday.\nquestion: Is that enough?",
                                "Maggie Lewis",
                                breaks.card("Sunday night is when it breaks")),
                        new NewItem(
                                "What the council owes us",
                                Purpose.INFORM,
                                20,
                                "Claire Osei reads out which replies are due, and when they come.",
                                "letter: The council owes us replies.\nclock: Claire says when they come.",
                                "Tom Baker",
                                null)))));
    }

    void behind(Cast cast, PlayedBoard breaks) {
        cast.enter("amina");
        UUID meeting = planning.plan(new NewMeeting(
                "Sundays, and the evening line",
                dates.thursdayBefore(LocalTime.of(14, 0)),
                dates.thursdayBefore(LocalTime.of(15, 30)),
                SampleDates.ZONE,
                PLACE,
                "",
                PHONE,
                QUIET,
                breaks.id(),
                List.of(),
                null,
                List.of(
                        new NewItem(
                                "Sunday starts at Elm House",
                                Purpose.DECIDE,
                                35,
                                "May 6 families arrive on a Sunday, as a try-out?",
                                "calendar: You could arrive on a Sunday.\nquestion: Shall we try it?",
                                "Maggie Lewis",
                                breaks.card("Sunday starts at Elm House")),
                        NewItem.pause("Break with tea", 15),
                        new NewItem(
                                "Phone line until 8 pm",
                                Purpose.DECIDE,
                                25,
                                "Someone answers until 8 pm, from Monday to Thursday. Do we keep it?",
                                "phone: You can ring in the evening.\nquestion: Do we keep it?",
                                "Rosa Delgado",
                                breaks.card("Phone line until 8 pm")))));
        planning.publish(meeting);
        held.hold(
                cast,
                meeting,
                List.of("joan", "maggie", "tom", "rosa", "dev", "claire"),
                List.of(
                        new HeldMeeting.Talk(
                                List.of(
                                        new HeldMeeting.Note("maggie", "Sunday at 4, and the same bed each time."),
                                        new HeldMeeting.Note("tom", "Tell us early. Not on the day."),
                                        new HeldMeeting.Note("dev", "The night staff can do it from the new rota on."),
                                        new HeldMeeting.Note(
                                                "joan", "Try it with few people and look at it honestly.")),
                                Verdict.AGREED,
                                "6 families try Sunday arrivals at Elm House. We look at it together at the end.",
                                "Sunday is the night when most of us are on our own. Six is as many as the night staff"
                                        + " can do well."),
                        new HeldMeeting.Talk(
                                List.of(
                                        new HeldMeeting.Note(
                                                "rosa", "It rang out once on a Friday. Say that Friday is not in it."),
                                        new HeldMeeting.Note(
                                                "claire", "It costs less than I thought, so I can pay for a year.")),
                                Verdict.AGREED_IN_PART,
                                "The line stays open until 8 pm from Monday to Thursday for a year. Friday stays as it is.",
                                "Most calls come between 5 and 7. Nobody could be found for Friday evenings, and we"
                                        + " promise only what we can keep.")));
    }
}
