package se.radslag.ui.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.radslag.model.Mandate;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.PersonId;
import se.radslag.model.RegisterChange;
import se.radslag.model.Seat;
import se.radslag.ui.common.Field;
import se.radslag.work.RegisterBook.OrganisationPage;

/**
 * An organisation and its mandates while they are written. Belongs to the window's thread.
 *
 * <p>The mandates keep their places while somebody writes; they are put in order when the
 * organisation is shown.
 */
final class OrganisationModel {

  private final OrganisationId id;
  private final CouncilModel council;
  private final Persons persons;
  private final boolean met;
  private final List<PersonId> seen;
  private final Consumer<? super RegisterChange> changes;
  private final ReadOnlyStringWrapper heading;
  private final ReadOnlyBooleanWrapper administration;
  private final ObservableList<MandateModel> mandates = FXCollections.observableArrayList();
  private final ObservableList<MandateModel> readable =
      FXCollections.unmodifiableObservableList(mandates);
  final Field<String> name;

  OrganisationModel(
      OrganisationPage page,
      CouncilModel council,
      Persons persons,
      Consumer<? super RegisterChange> changes) {
    Organisation now = page.organisation();
    this.id = now.id();
    this.council = council;
    this.persons = persons;
    this.met = page.met();
    this.seen = page.seen();
    this.changes = changes;
    this.heading = new ReadOnlyStringWrapper(now.name());
    this.administration = new ReadOnlyBooleanWrapper(now.administration());
    this.name = NameField.of(now.name(), this::nameFree, this::renamed);
    page.mandates()
        .forEach(one -> persons.find(one.person()).ifPresent(person -> insert(one, person)));
  }

  OrganisationId id() {
    return id;
  }

  /** What it is called. */
  ReadOnlyStringProperty headingProperty() {
    return heading.getReadOnlyProperty();
  }

  /** Whether it is the administration. */
  ReadOnlyBooleanProperty administrationProperty() {
    return administration.getReadOnlyProperty();
  }

  /** Its mandates; changed only through this class. */
  ObservableList<MandateModel> mandates() {
    return readable;
  }

  Organisation organisation() {
    return new Organisation(id, name.value(), administration.get());
  }

  /** How many mandates are not over on that day. */
  long current(LocalDate today) {
    return mandates.stream().filter(one -> !one.endedBefore(today)).count();
  }

  /** Whether a meeting names it; such an organisation is never lost. */
  boolean met() {
    return met;
  }

  /** Its people at the last meeting, while it has no mandates. */
  List<PersonModel> seen() {
    return mandates.isEmpty()
        ? seen.stream().flatMap(one -> persons.find(one).stream()).toList()
        : List.of();
  }

  /** Gives those of the last meeting a mandate each. */
  void addSeen() {
    seen().forEach(person -> insert(open(person.id(), Optional.empty()), person));
    record();
  }

  /**
   * Gives somebody a mandate from now on; after one that is over, from the day after that or from
   * today.
   *
   * @return why not, where she has one already
   */
  Optional<Complaint> add(PersonModel person, LocalDate today) {
    List<Mandate> hers =
        mandates.stream().filter(one -> one.person() == person).map(MandateModel::mandate).toList();
    if (!nameFree(person.id(), person.name.value()) || hers.stream().anyMatch(one -> open(one))) {
      return Optional.of(Complaint.TWICE);
    }
    Optional<LocalDate> from =
        hers.stream()
            .flatMap(one -> one.to().stream())
            .max(Comparator.naturalOrder())
            .map(last -> last.isBefore(today) ? today : last.plusDays(1));
    insert(open(person.id(), from), person);
    record();
    return Optional.empty();
  }

  /** Somebody new. */
  Optional<Complaint> add(String typed, LocalDate today) {
    String clean = NameField.clean(typed);
    if (clean.isEmpty()) {
      return Optional.of(Complaint.NO_NAME);
    }
    boolean sits =
        mandates.stream()
            .filter(one -> !one.endedBefore(today))
            .anyMatch(one -> NameField.same(one.person().name.value(), clean));
    return sits ? Optional.of(Complaint.TWICE) : add(persons.add(clean), today);
  }

  /** Takes a mandate away, as if it had never been. */
  void remove(MandateModel mandate) {
    mandates.remove(mandate);
    record();
    again();
  }

  /** Puts the mandates in order: those that are over last, members first, then by name. */
  void arrange(LocalDate today) {
    FXCollections.sort(
        mandates,
        Comparator.comparing((MandateModel one) -> one.endedBefore(today))
            .thenComparing(one -> one.seatProperty().get())
            .thenComparing(one -> one.person().name.value()));
  }

  /** Whether nobody else sits here under a name at the same time as somebody. */
  boolean nameFree(PersonId person, String wanted) {
    List<Mandate> hers = ofPerson(person);
    return mandates.stream()
        .filter(one -> !one.person().id().equals(person))
        .filter(one -> NameField.same(one.person().name.value(), wanted))
        .noneMatch(one -> hers.stream().anyMatch(mine -> MandateModel.meet(mine, one.mandate())));
  }

  /** Whether a mandate, as it would be, meets no other of the same person. */
  boolean free(MandateModel mandate, Mandate wanted) {
    return mandates.stream()
        .filter(one -> one != mandate && one.person() == mandate.person())
        .noneMatch(one -> MandateModel.meet(one.mandate(), wanted));
  }

  void setAdministration(boolean now) {
    administration.set(now);
  }

  void again() {
    mandates.forEach(MandateModel::again);
  }

  void record() {
    changes.accept(
        new RegisterChange.MandatesChanged(
            id, mandates.stream().map(MandateModel::mandate).toList()));
  }

  void leave() {
    name.leave();
    mandates.forEach(MandateModel::leave);
  }

  /** Everybody who has a mandate here. */
  Set<PersonId> people() {
    var all = new HashSet<PersonId>();
    mandates.forEach(one -> all.add(one.person().id()));
    return Set.copyOf(all);
  }

  private List<Mandate> ofPerson(PersonId person) {
    return mandates.stream()
        .filter(one -> one.person().id().equals(person))
        .map(MandateModel::mandate)
        .toList();
  }

  private void insert(Mandate mandate, PersonModel person) {
    mandates.add(new MandateModel(persons.nextRow(), mandate, person, this));
  }

  private Mandate open(PersonId person, Optional<LocalDate> from) {
    return new Mandate(person, id, Seat.MEMBER, from, Optional.empty());
  }

  private static boolean open(Mandate mandate) {
    return mandate.to().isEmpty();
  }

  private boolean nameFree(String wanted) {
    return council.nameFree(this, wanted);
  }

  private void renamed() {
    heading.set(name.value());
    council.record();
  }
}
