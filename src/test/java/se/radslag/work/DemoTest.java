package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Outcomes;
import se.radslag.model.Council;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingSummary;
import se.radslag.model.Organisation;
import se.radslag.model.Person;
import se.radslag.store.DataFile;

final class DemoTest {

  @TempDir private Path folder;

  @Test
  void threeMeetingsOfOneCouncilAndADocument() {
    Demo.Made made = Outcomes.value(Demo.into(folder.resolve("demo")));
    assertTrue(Files.exists(made.document()));
    try (DataFile data = Outcomes.value(DataFile.open(made.data()))) {
      var meetings = new Meetings(data);
      List<MeetingSummary> list = meetings.list();
      assertEquals(
          List.of("2025-10-09", "2025-05-22", "2025-03-06"),
          list.stream().map(one -> one.date().orElseThrow().toString()).toList());
      Council council = councils(data).getFirst();
      assertEquals(1, councils(data).size(), "one council has met three times");
      assertEquals(
          List.of(
              "Norrvikens seniorförening",
              "Byalagens samråd",
              "Anhörigföreningen Ljusglimten",
              "Förvaltningen"),
          council.organisations().stream().map(Organisation::name).toList());
      assertEquals(List.of(), Outcomes.value(meetings.open(list.getFirst().id())).warnings());
    }
  }

  @Test
  void aPersonWhoComesAgainIsTheSamePerson() {
    Demo.Made made = Outcomes.value(Demo.into(folder));
    try (DataFile data = Outcomes.value(DataFile.open(made.data()))) {
      List<String> names =
          data.read(session -> session.persons().all()).stream().map(Person::name).toList();
      assertEquals(Set.copyOf(names).size(), names.size());
      var meetings = new Meetings(data);
      Set<Object> secretary =
          meetings.list().stream()
              .map(one -> Outcomes.value(meetings.open(one.id())))
              .flatMap(DemoTest::people)
              .filter(person -> person.name().equals("Petter Lilja"))
              .map(Person::id)
              .collect(Collectors.toSet());
      assertEquals(1, secretary.size());
    }
  }

  @Test
  void aDemonstrationIsShownAgain() {
    Demo.Made first = Outcomes.value(Demo.into(folder));
    assertEquals(first, Outcomes.value(Demo.into(folder)));
    try (DataFile data = Outcomes.value(DataFile.open(first.data()))) {
      assertEquals(3, new Meetings(data).list().size());
    }
  }

  private static java.util.stream.Stream<Person> people(Meeting meeting) {
    return meeting.attendance().stream()
        .flatMap(group -> group.people().stream())
        .map(one -> one.person());
  }

  private static List<Council> councils(DataFile data) {
    return data.read(session -> session.councils().all());
  }
}
