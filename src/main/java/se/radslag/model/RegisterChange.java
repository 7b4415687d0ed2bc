package se.radslag.model;

import java.util.List;

/** A change to what outlives a meeting: councils, their people, and what is theirs. */
public sealed interface RegisterChange extends Change {

  @Override
  default Object scope() {
    return RegisterChange.class;
  }

  /** Councils with their organisations, then persons, then what names them. */
  @Override
  default int turn() {
    return switch (this) {
      case CouncilChanged _ -> 0;
      case PersonChanged _ -> 1;
      case StandingChanged _,
          PhrasesChanged _,
          AbbreviationsChanged _,
          SendingChanged _,
          MandatesChanged _ ->
          2;
    };
  }

  /** A council's name and organisations; one that a meeting or a mandate knows is never lost. */
  record CouncilChanged(Council council) implements RegisterChange {
    @Override
    public Object target() {
      return List.of("council", council.id());
    }
  }

  record StandingChanged(CouncilId council, Standing standing) implements RegisterChange {
    @Override
    public Object target() {
      return List.of("standing", council);
    }
  }

  record PhrasesChanged(CouncilId council, List<Phrase> phrases) implements RegisterChange {
    public PhrasesChanged {
      phrases = List.copyOf(phrases);
    }

    @Override
    public Object target() {
      return List.of("phrases", council);
    }
  }

  record AbbreviationsChanged(CouncilId council, List<Abbreviation> abbreviations)
      implements RegisterChange {
    public AbbreviationsChanged {
      abbreviations = List.copyOf(abbreviations);
    }

    @Override
    public Object target() {
      return List.of("abbreviations", council);
    }
  }

  record SendingChanged(CouncilId council, Sending sending) implements RegisterChange {
    @Override
    public Object target() {
      return List.of("sending", council);
    }
  }

  record PersonChanged(Person person) implements RegisterChange {
    @Override
    public Object target() {
      return List.of("person", person.id());
    }
  }

  /** The mandates of an organisation, all of them; of persons who are in the register. */
  record MandatesChanged(OrganisationId organisation, List<Mandate> mandates)
      implements RegisterChange {
    public MandatesChanged {
      mandates = List.copyOf(mandates);
    }

    @Override
    public Object target() {
      return List.of("mandates", organisation);
    }
  }
}
