package se.radslag.ui.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.RegisterChange;
import se.radslag.model.Sending;
import se.radslag.model.Standing;
import se.radslag.work.RegisterBook;
import se.radslag.work.RegisterBook.CouncilPages;

/** The register while it is written. Belongs to the window's thread. */
public final class RegisterModel {

  private final Persons persons;
  private final Clock clock;
  private final Consumer<? super RegisterChange> changes;
  private final ObservableList<CouncilModel> councils = FXCollections.observableArrayList();
  private final ObservableList<CouncilModel> readable =
      FXCollections.unmodifiableObservableList(councils);
  private final ObjectProperty<Optional<CouncilModel>> chosen;
  private final BooleanProperty endedShown = new SimpleBooleanProperty(true);

  /**
   * @param clock tells which mandates are over
   * @param changes where what is changed goes
   */
  public RegisterModel(RegisterBook book, Clock clock, Consumer<? super RegisterChange> changes) {
    this.clock = clock;
    this.changes = changes;
    this.persons = new Persons(book.persons(), this::nameFree, changes);
    book.councils().forEach(pages -> councils.add(model(pages)));
    this.chosen = new SimpleObjectProperty<>(councils.stream().findFirst());
  }

  /** Shows a council, if there is such a one. */
  public void choose(CouncilId id) {
    councils.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(one -> chosen.set(Optional.of(one)));
  }

  /** The council that is shown. */
  public Optional<CouncilId> shown() {
    return chosen.get().map(CouncilModel::id);
  }

  /** Everybody, as they now are. */
  public List<Person> people() {
    return persons.all().stream().map(PersonModel::person).toList();
  }

  /** A council's organisations as they now are. */
  public List<Organisation> organisations(CouncilId council) {
    return find(council).map(CouncilModel::council).map(Council::organisations).orElse(List.of());
  }

  /** Who sits for which organisation of a council today. */
  public Map<PersonId, OrganisationId> seats(CouncilId council) {
    var seats = new HashMap<PersonId, OrganisationId>();
    find(council).stream()
        .flatMap(one -> one.organisations().stream())
        .flatMap(one -> one.mandates().stream())
        .filter(one -> !one.endedBefore(today()))
        .forEach(one -> seats.putIfAbsent(one.person().id(), one.mandate().organisation()));
    return Map.copyOf(seats);
  }

  /** Nobody writes in any of the fields any more. */
  public void leave() {
    councils.forEach(CouncilModel::leave);
  }

  /** The councils; changed only through this class. */
  ObservableList<CouncilModel> councils() {
    return readable;
  }

  ObjectProperty<Optional<CouncilModel>> chosenProperty() {
    return chosen;
  }

  /** Whether mandates that are over are shown. */
  BooleanProperty endedShownProperty() {
    return endedShown;
  }

  Persons persons() {
    return persons;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Adds a council, and shows it.
   *
   * @return why not, if it cannot be added
   */
  Optional<Complaint> addCouncil(String typed) {
    String clean = NameField.clean(typed);
    if (clean.isEmpty()) {
      return Optional.of(Complaint.NO_NAME);
    }
    if (councils.stream().anyMatch(one -> NameField.same(one.name.value(), clean))) {
      return Optional.of(Complaint.NAME_TAKEN);
    }
    var council = new Council(CouncilId.create(), clean, List.of());
    CouncilModel added =
        model(new CouncilPages(council, Standing.none(), Sending.usual(), List.of()));
    councils.add(added);
    added.record();
    chosen.set(Optional.of(added));
    return Optional.empty();
  }

  /** The organisations somebody sits for, of whichever council. */
  List<OrganisationModel> seatsOf(PersonModel person) {
    return councils.stream()
        .flatMap(one -> one.organisations().stream())
        .filter(one -> one.people().contains(person.id()))
        .toList();
  }

  private Optional<CouncilModel> find(CouncilId council) {
    return councils.stream().filter(one -> one.id().equals(council)).findFirst();
  }

  private boolean nameFree(PersonId person, String wanted) {
    return councils.stream()
        .flatMap(one -> one.organisations().stream())
        .allMatch(one -> one.nameFree(person, wanted));
  }

  private boolean councilFree(CouncilModel council, String wanted) {
    return councils.stream()
        .noneMatch(one -> one != council && NameField.same(one.name.value(), wanted));
  }

  private CouncilModel model(CouncilPages pages) {
    return new CouncilModel(pages, persons, this::councilFree, changes);
  }
}
