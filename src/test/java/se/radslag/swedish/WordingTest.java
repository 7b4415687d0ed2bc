package se.radslag.swedish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radslag.Meetings;
import se.radslag.model.Attendance;
import se.radslag.model.Attendance.Moment;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.Presence;

final class WordingTest {

  @Test
  void saysWhatIsKnown() {
    var rich = Meetings.rich();
    assertEquals("Torsdagen den 18 september 2031", Wording.date(rich.details().date()));
    assertEquals("Kl. 09:30-11:45", Wording.time(rich.details().time()));
    assertEquals("Nästa möte i rådet hålls den 20 november, kl. 09:30", Wording.nextMeeting(rich));
    assertEquals(
        "Rådet för äldre i Björknäs och omsorgsförvaltningen, 18 september 2031",
        Wording.documentTitle(rich));
  }

  @Test
  void leavesOutAnOrganisationOfWhichNobodyWasThere() {
    assertEquals(
        List.of(
            "PRO: Åsa Lövgren, Örjan Nyqvist, Märta Ek",
            "SKPF: Torsten Zetterlund",
            "Förvaltningen: Ylva Sandell, Kaj Brännström"),
        Wording.attendance(Meetings.rich().attendance()));
  }

  @Test
  void saysHowSomebodyWasThereWhereThatIsNotAsUsual() {
    Attendance away = Attendance.present(Person.named("Anna Ek")).with(Presence.EXCUSED);
    Attendance bo = Attendance.present(Person.named("Bo Öst"));
    var came = Optional.of(Moment.at(LocalTime.of(9, 5)));
    var went = Optional.of(Moment.at(LocalTime.of(14, 10)));
    var pro = new Organisation(OrganisationId.create(), "PRO", false);
    var all =
        List.of(
            new AttendanceGroup(
                pro,
                List.of(
                    bo.between(Optional.empty(), went)
                        .inPlaceOf(Optional.of(away.person().id()))
                        .atDistance(true),
                    Attendance.present(Person.named("Siv Å")).between(came, went),
                    away,
                    bo)));
    assertEquals(
        List.of(
            "PRO: Bo Öst (ersätter Anna Ek, till kl. 14:10, på distans),"
                + " Siv Å (från kl. 09:05 till kl. 14:10), Bo Öst"),
        Wording.attendance(all));
    assertEquals("Anmält förhinder", DocumentWords.attends(away, all));
    assertEquals(
        "Från kl. 09:05 till kl. 14:10",
        DocumentWords.attends(all.getFirst().people().get(1), all));
  }

  @Test
  void keepsTheWordsOfEarlierMinutes() {
    var day = Optional.of(LocalDate.of(2031, 9, 18));
    assertEquals("Torsdagen 18/9", Wording.date(new MeetingDate(day, "Torsdagen 18/9")));
    assertEquals(
        "Efter lunch",
        Wording.time(new MeetingTime(Optional.empty(), Optional.empty(), "Efter lunch")));
    var next = new NextMeeting(day, Optional.empty(), "Vi ses i höst.");
    var meeting = Meetings.rich().with(new Closing("", List.of(), next));
    assertEquals("Vi ses i höst.", Wording.nextMeeting(meeting));
  }

  @Test
  void saysNothingOfWhatIsNotKnown() {
    assertEquals("", Wording.date(MeetingDate.unknown()));
    assertEquals("", Wording.time(MeetingTime.unknown()));
    assertEquals("", Wording.nextMeeting(Meetings.onlyADate()));
    assertEquals(
        "Mötesanteckningar, 18 september 2031", Wording.documentTitle(Meetings.onlyADate()));
    var from = Optional.of(LocalTime.of(9, 0));
    assertEquals("Kl. 09:00", Wording.time(new MeetingTime(from, Optional.empty(), "")));
  }
}
