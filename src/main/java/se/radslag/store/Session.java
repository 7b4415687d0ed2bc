package se.radslag.store;

/**
 * What is in the data file, by aggregate. Belongs to the data file's own thread: use it inside the
 * work given to {@link DataFile#read} and {@link DataFile#write}, and do not keep it.
 */
public final class Session {

  private final CouncilRepository councils;
  private final PersonRepository persons;
  private final MeetingRepository meetings;
  private final SearchRepository search;

  Session(Sql sql) {
    this.councils = new CouncilRepository(sql);
    this.persons = new PersonRepository(sql);
    this.meetings = new MeetingRepository(sql, new OrganisationTable(sql), persons);
    this.search = new SearchRepository(sql);
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
}
