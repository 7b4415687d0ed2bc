package se.radslag.store;

import se.radslag.model.Change;
import se.radslag.model.Council;
import se.radslag.model.MeetingChange;
import se.radslag.model.Person;
import se.radslag.model.RegisterChange;

/**
 * What is in the data file, by aggregate. Belongs to the data file's own thread: use it inside the
 * work given to {@link DataFile#read} and {@link DataFile#write}, and do not keep it.
 */
public final class Session {

  private final CouncilRepository councils;
  private final PersonRepository persons;
  private final MeetingRepository meetings;
  private final SearchRepository search;
  private final FoundTexts found;
  private final IndexWords words;
  private final StandingRepository standing;
  private final PhraseRepository phrases;
  private final TemplateRepository templates;
  private final AttachmentRepository attachments;
  private final RevisionRepository revisions;
  private final WatchRepository watch;
  private final CirculationRepository circulations;
  private final SendingRepository sending;
  private final OriginalRepository originals;

  Session(Sql sql) {
    this.councils = new CouncilRepository(sql);
    this.persons = new PersonRepository(sql);
    this.watch = new WatchRepository(sql);
    this.attachments = new AttachmentRepository(sql);
    this.meetings =
        new MeetingRepository(sql, new OrganisationTable(sql), persons, watch, attachments);
    this.search = new SearchRepository(sql);
    this.found = new FoundTexts(sql);
    this.words = new IndexWords(sql);
    this.standing = new StandingRepository(sql);
    this.phrases = new PhraseRepository(sql);
    this.templates = new TemplateRepository(sql);
    this.revisions = new RevisionRepository(sql);
    this.circulations = new CirculationRepository(sql);
    this.sending = new SendingRepository(sql);
    this.originals = new OriginalRepository(sql);
  }

  /**
   * Applies one change.
   *
   * @throws StoreException if its meeting is not there any more, or is locked
   */
  public void apply(Change change) {
    switch (change) {
      case MeetingChange one -> meetings.apply(one);
      case RegisterChange.CouncilChanged(Council council) -> councils.save(council);
      case RegisterChange.StandingChanged(var council, var begins) ->
          standing.save(council, begins);
      case RegisterChange.PhrasesChanged(var council, var own) -> phrases.savePhrases(council, own);
      case RegisterChange.AbbreviationsChanged(var council, var own) ->
          phrases.saveAbbreviations(council, own);
      case RegisterChange.SendingChanged(var council, var now) -> sending.save(council, now);
      case RegisterChange.PersonChanged(Person person) -> persons.save(person);
      case RegisterChange.MandatesChanged(var organisation, var mandates) ->
          persons.saveMandates(organisation, mandates);
    }
  }

  public CouncilRepository councils() {
    return councils;
  }

  public PersonRepository persons() {
    return persons;
  }

  public MeetingRepository meetings() {
    return meetings;
  }

  public SearchRepository search() {
    return search;
  }

  public FoundTexts found() {
    return found;
  }

  public IndexWords words() {
    return words;
  }

  public StandingRepository standing() {
    return standing;
  }

  public PhraseRepository phrases() {
    return phrases;
  }

  public TemplateRepository templates() {
    return templates;
  }

  public AttachmentRepository attachments() {
    return attachments;
  }

  public RevisionRepository revisions() {
    return revisions;
  }

  public WatchRepository watch() {
    return watch;
  }

  public CirculationRepository circulations() {
    return circulations;
  }

  public SendingRepository sending() {
    return sending;
  }

  public OriginalRepository originals() {
    return originals;
  }
}
