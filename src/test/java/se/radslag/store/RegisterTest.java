package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Council;
import se.radslag.model.Mandate;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.Seat;

/** Councils, persons and their mandates. */
final class RegisterTest {

  @TempDir private Path folder;

  private final Council council = StoredMeetings.council();
  private DataFile data;

  @BeforeEach
  void open() {
    data =
        StoredMeetings.with(
            folder.resolve("radslag.db"), council, StoredMeetings.rich(council.id()));
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void anOrganisationWithAHistoryStaysAfterTheOthers() {
    var first = new Organisation(OrganisationId.create(), "Alfa", false);
    var second = new Organisation(OrganisationId.create(), "Beta", false);
    var changed = new Council(council.id(), "Skärgårdsrådet", List.of(second, first));
    data.write(
        session -> {
          session.councils().save(changed);
          return changed;
        });
    Council found = data.read(session -> session.councils().find(council.id())).orElseThrow();
    assertEquals("Skärgårdsrådet", found.name());
    assertEquals(
        List.of(second, first, StoredMeetings.SENIORS, StoredMeetings.HOSTS),
        found.organisations());
    assertEquals(List.of(found), data.read(session -> session.councils().all()));
  }

  @Test
  void anOrganisationWithoutAHistoryGoes() {
    var passing = new Organisation(OrganisationId.create(), "Gamma", false);
    var with = new Council(council.id(), "Rådet", List.of(StoredMeetings.SENIORS, passing));
    var without =
        new Council(council.id(), "Rådet", List.of(StoredMeetings.HOSTS, StoredMeetings.SENIORS));
    data.write(
        session -> {
          session.councils().save(with);
          session.councils().save(without);
          return without;
        });
    assertEquals(Optional.of(without), data.read(session -> session.councils().find(council.id())));
  }

  @Test
  void aPersonIsFoundByNameAndChanged() {
    var changed =
        new Person(StoredMeetings.BO.id(), "Bo Fjäll", "Hamnkontoret", "chef", "bo@example.org");
    data.write(
        session -> {
          session.persons().save(changed);
          return changed;
        });
    assertEquals(List.of(changed), data.read(session -> session.persons().named("Bo Fjäll")));
    assertEquals(List.of(), data.read(session -> session.persons().named("Bo Fjällstedt")));
    assertEquals(
        List.of(changed, StoredMeetings.ASA), data.read(session -> session.persons().all()));
  }

  @Test
  void mandatesAreReplacedMembersFirst() {
    OrganisationId seniors = StoredMeetings.SENIORS.id();
    var substitute =
        new Mandate(
            StoredMeetings.ASA.id(),
            seniors,
            Seat.SUBSTITUTE,
            Optional.of(LocalDate.of(2024, 1, 1)),
            Optional.of(LocalDate.of(2026, 12, 31)));
    var member =
        new Mandate(
            StoredMeetings.BO.id(), seniors, Seat.MEMBER, Optional.empty(), Optional.empty());
    data.write(
        session -> {
          session.persons().saveMandates(seniors, List.of(substitute));
          session.persons().saveMandates(seniors, List.of(substitute, member));
          return member;
        });
    assertEquals(
        List.of(member, substitute), data.read(session -> session.persons().mandates(seniors)));
  }
}
