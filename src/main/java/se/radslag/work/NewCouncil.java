package se.radslag.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.DocumentKind;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Outcome;
import se.radslag.model.Standing;
import se.radslag.store.DataFile;

/** Sets up a council, with what its meetings begin with. Threads may share it. */
public final class NewCouncil {

  private static final String DOCUMENT_TYPE = "MÖTESANTECKNINGAR";

  private final DataFile data;

  public NewCouncil(DataFile data) {
    this.data = data;
  }

  /**
   * Makes and keeps the council.
   *
   * @return the council; or why its template cannot be used, with nothing kept
   */
  public Outcome<CouncilId> create(Setup setup) {
    Outcome<Optional<Path>> template =
        setup
            .template()
            .map(one -> CouncilTemplate.check(DocumentKind.MINUTES, one))
            .map(checked -> checked.then(file -> Outcome.done(Optional.of(file))))
            .orElseGet(() -> Outcome.done(Optional.empty()));
    return template.then(
        file -> {
          CouncilId council = keep(setup);
          return file.map(
                  one -> new CouncilTemplate(data).choose(council, DocumentKind.MINUTES, one))
              .orElseGet(() -> Outcome.done(data.path()))
              .then(kept -> Outcome.done(council));
        });
  }

  private CouncilId keep(Setup setup) {
    var council = new Council(CouncilId.create(), setup.name(), organisations(setup));
    var standing =
        new Standing(
            setup.sender(),
            setup.unit(),
            DOCUMENT_TYPE,
            setup.place(),
            setup.secretary(),
            List.of());
    return data.write(
        session -> {
          session.councils().save(council);
          session.standing().save(council.id(), standing);
          return council.id();
        });
  }

  private static List<Organisation> organisations(Setup setup) {
    var all = new ArrayList<Organisation>();
    for (String name : setup.organisations()) {
      all.add(new Organisation(OrganisationId.create(), name, false));
    }
    if (!setup.administration().isBlank()) {
      all.add(new Organisation(OrganisationId.create(), setup.administration(), true));
    }
    return all;
  }

  /**
   * What a new council consists of; texts may be empty.
   *
   * @param organisations in the order they are printed, without the administration
   * @param template a Word template of the council's own; without one the program's is used
   */
  public record Setup(
      String name,
      List<String> organisations,
      String administration,
      String sender,
      String unit,
      String place,
      String secretary,
      Optional<Path> template) {

    public Setup {
      organisations = List.copyOf(organisations);
    }
  }
}
