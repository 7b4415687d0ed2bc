package se.radslag.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.RegisterChange;
import se.radslag.ui.common.Field;
import se.radslag.work.RegisterBook.CouncilPages;
import se.radslag.work.RegisterBook.OrganisationPage;

/** A council and its organisations while they are written. Belongs to the window's thread. */
final class CouncilModel {

  private final CouncilId id;
  private final Persons persons;
  private final BiPredicate<CouncilModel, String> free;
  private final Consumer<? super RegisterChange> changes;
  private final StandingModel standing;
  private final SendingModel sending;
  private final ReadOnlyStringWrapper heading;
  private final ObservableList<OrganisationModel> organisations =
      FXCollections.observableArrayList();
  private final ObservableList<OrganisationModel> readable =
      FXCollections.unmodifiableObservableList(organisations);
  private final ObjectProperty<Optional<OrganisationModel>> chosen;
  final Field<String> name;

  /**
   * @param free whether no other council has a name
   */
  CouncilModel(
      CouncilPages pages,
      Persons persons,
      BiPredicate<CouncilModel, String> free,
      Consumer<? super RegisterChange> changes) {
    this.id = pages.council().id();
    this.persons = persons;
    this.free = free;
    this.changes = changes;
    this.standing = new StandingModel(id, pages.standing(), changes);
    this.sending = new SendingModel(id, pages.sending(), changes);
    this.heading = new ReadOnlyStringWrapper(pages.council().name());
    this.name = NameField.of(pages.council().name(), this::nameFree, this::renamed);
    pages.organisations().forEach(page -> organisations.add(model(page)));
    this.chosen = new SimpleObjectProperty<>(organisations.stream().findFirst());
  }

  CouncilId id() {
    return id;
  }

  /** What it is called. */
  ReadOnlyStringProperty headingProperty() {
    return heading.getReadOnlyProperty();
  }

  /** What its meetings begin with. */
  StandingModel standing() {
    return standing;
  }

  /** How its documents are called and sent. */
  SendingModel sending() {
    return sending;
  }

  /** Its organisations in the order they are printed; changed only through this class. */
  ObservableList<OrganisationModel> organisations() {
    return readable;
  }

  /** The organisation whose people are shown, or none where the council's own page is. */
  ObjectProperty<Optional<OrganisationModel>> chosenProperty() {
    return chosen;
  }

  Council council() {
    return new Council(
        id, name.value(), organisations.stream().map(OrganisationModel::organisation).toList());
  }

  /**
   * Adds an organisation after the others, and shows it.
   *
   * @return why not, if it cannot be added
   */
  Optional<Complaint> add(String typed) {
    String clean = NameField.clean(typed);
    if (clean.isEmpty()) {
      return Optional.of(Complaint.NO_NAME);
    }
    if (organisations.stream().anyMatch(one -> NameField.same(one.name.value(), clean))) {
      return Optional.of(Complaint.NAME_TAKEN);
    }
    var organisation = new Organisation(OrganisationId.create(), clean, false);
    OrganisationModel added =
        model(new OrganisationPage(organisation, List.of(), false, List.of()));
    organisations.add(added);
    record();
    chosen.set(Optional.of(added));
    return Optional.empty();
  }

  /** Moves an organisation so many places down, or up if negative; at an end it stays. */
  void move(OrganisationModel organisation, int places) {
    int place = organisations.indexOf(organisation);
    int target = place + places;
    if (place >= 0 && target >= 0 && target < organisations.size()) {
      var moved = new ArrayList<>(organisations);
      moved.add(target, moved.remove(place));
      organisations.setAll(moved);
      record();
    }
  }

  /** Takes an organisation away, where no meeting and no mandate knows it; says whether it did. */
  boolean remove(OrganisationModel organisation) {
    if (organisation.met() || !organisation.mandates().isEmpty()) {
      return false;
    }
    int place = organisations.indexOf(organisation);
    organisations.remove(organisation);
    record();
    chosen.set(
        organisations.isEmpty()
            ? Optional.empty()
            : Optional.of(organisations.get(Math.min(place, organisations.size() - 1))));
    return true;
  }

  /** Says whether an organisation is the administration; there is one at most. */
  void setAdministration(OrganisationModel organisation, boolean now) {
    organisations.forEach(
        one -> one.setAdministration(now ? one == organisation : administers(one, organisation)));
    record();
  }

  boolean nameFree(OrganisationModel organisation, String wanted) {
    return organisations.stream()
        .noneMatch(one -> one != organisation && NameField.same(one.name.value(), wanted));
  }

  void record() {
    changes.accept(new RegisterChange.CouncilChanged(council()));
  }

  void leave() {
    name.leave();
    standing.leave();
    sending.leave();
    organisations.forEach(OrganisationModel::leave);
  }

  private static boolean administers(OrganisationModel one, OrganisationModel notAnyMore) {
    return one != notAnyMore && one.administrationProperty().get();
  }

  private OrganisationModel model(OrganisationPage page) {
    return new OrganisationModel(page, this, persons, changes);
  }

  private boolean nameFree(String wanted) {
    return free.test(this, wanted);
  }

  private void renamed() {
    heading.set(name.value());
    record();
  }
}
