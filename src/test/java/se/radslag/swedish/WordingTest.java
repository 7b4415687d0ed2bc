package se.radslag.swedish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radslag.Meetings;
import se.radslag.model.Closing;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;

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
