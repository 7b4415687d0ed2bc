package se.radslag.archive;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.swedish.Times;

/**
 * Reads what follows a name in a list of who was there: organisation or party in brackets or after
 * a comma, role, whose place she takes, when she came and went.
 */
final class AttendeeRemarks {

  private static final String TIME = "\\d{1,2}[:.]\\d{2}(?!\\d)";

  private static final String AT = "(?:\\s+\\p{L}+)?\\s*(?:kl\\.?|klockan)?\\s*";

  private static final Pattern BEGIN =
      Pattern.compile(
          "\\s*[(,;§]|(?iu)\\s(?:\\d|tjänstgör|ersätt|(?:kl\\.?|klockan|tjg|i ?stället"
              + "|fr\\.?\\s?o\\.?\\s?m|från|t\\.?\\s?o\\.?\\s?m|anlände|lämnade"
              + "|(?:\\d:e |vice )*ordförande|sekreterare|på distans|via)(?!\\p{L}))");

  private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,;]|och(?=\\s))+");

  private static final Pattern BRACKETS = Pattern.compile("\\(\\s*([^()]*?)\\s*\\)");

  private static final Pattern SUBSTITUTE =
      Pattern.compile(
          "(?iu:tjänstgörande (?:ersättare )?för|tjänstgör för|tjg\\.? för|ersätter"
              + "|ersättare för|i ?stället för)\\s+(?<who>\\p{Lu}[^(),;§\\d]*[^(),;§\\d\\s])"
              + "(?:\\s*\\((?<organisation>[^()]*)\\))?");

  private static final Pattern SPAN =
      Pattern.compile("(?iu:kl\\.?|klockan)?\\s*" + TIME + "\\s*(?:-|\u2013|till)\\s*" + TIME);

  private static final Pattern CAME =
      Pattern.compile(
          "(?iu:(?:fr\\.?\\s?o\\.?\\s?m\\.?|från(?: och med)?|anlände|ankom|kom)"
              + AT
              + ")"
              + TIME);

  private static final Pattern WENT =
      Pattern.compile(
          "(?iu:(?:t\\.?\\s?o\\.?\\s?m\\.?|till(?: och med)?|lämnade|avvek|gick)"
              + AT
              + ")"
              + TIME);

  private static final Pattern REMOTE =
      Pattern.compile(
          "(?iu)(?:deltog |deltar )?(?:på distans|via (?:länk|teams|skype|zoom)|digitalt)");

  /** What a person is stands in small letters, however long a title is. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:\\d:e\\s+|(?=\\p{Ll}|(?iu:ordförande|sekreterare|ledamot)))[^(),;§\\d]{2,60}(?=[(),;§\\d]|$)");

  private static final Pattern ORGANISATION =
      Pattern.compile("\\p{Lu}[^(),;§\\d]{0,59}(?=[(),;§\\d]|$)");

  private Attendee person;
  private String rest;

  private AttendeeRemarks(String name, String rest) {
    this.person = Attendee.named(name);
    this.rest = rest;
  }

  /** The person of one entry in a list. */
  static Attendee person(String entry) {
    Matcher begin = BEGIN.matcher(entry);
    if (!begin.find()) {
      return Attendee.named(entry);
    }
    var remarks =
        new AttendeeRemarks(
            entry.substring(0, begin.start()).strip(), entry.substring(begin.start()));
    remarks.read();
    return remarks.person;
  }

  private void read() {
    boolean going = true;
    while (going) {
      taken(BETWEEN);
      going = !rest.isEmpty() && one();
    }
    if (!rest.isEmpty()) {
      person = person.notUnderstood();
    }
  }

  private boolean one() {
    Optional<Matcher> brackets = taken(BRACKETS);
    if (brackets.isPresent()) {
      String inside = brackets.get().group(1);
      String after = rest;
      rest = inside;
      boolean known = inside.isEmpty() || remarks() || organisation(inside);
      rest = after;
      if (!known) {
        person = person.notUnderstood();
      }
      return true;
    }
    return remark() || taken(ORGANISATION).filter(one -> organisation(one.group())).isPresent();
  }

  /** Whether nothing is left but remarks. */
  private boolean remarks() {
    boolean known = remark();
    while (known && !rest.isBlank()) {
      taken(BETWEEN);
      known = remark();
    }
    return known;
  }

  private boolean remark() {
    return substitute() || times() || remote() || role();
  }

  private boolean substitute() {
    Optional<Matcher> found = taken(SUBSTITUTE);
    found.ifPresent(
        one -> {
          String whose = Optional.ofNullable(one.group("organisation")).orElse("");
          boolean first = person.inPlaceOf().isEmpty() && NameList.isName(one.group("who"));
          person =
              first
                  ? person.inPlaceOf(new Attendee.Replaced(one.group("who"), whose.strip()))
                  : person.notUnderstood();
        });
    return found.isPresent();
  }

  private boolean times() {
    if (person.joined().isPresent() && person.left().isPresent()) {
      return false;
    }
    Optional<Times.Span> span = taken(SPAN).flatMap(one -> Times.findSpan(one.group()));
    if (span.isPresent()) {
      boolean again = person.joined().isPresent() || person.left().isPresent();
      person =
          again ? person.notUnderstood() : person.from(span.get().from()).until(span.get().to());
      return true;
    }
    Optional<LocalTime> came = taken(CAME).flatMap(one -> Times.find(one.group()));
    came.ifPresent(
        time -> person = person.joined().isPresent() ? person.notUnderstood() : person.from(time));
    Optional<LocalTime> went = taken(WENT).flatMap(one -> Times.find(one.group()));
    went.ifPresent(
        time -> person = person.left().isPresent() ? person.notUnderstood() : person.until(time));
    return came.isPresent() || went.isPresent();
  }

  private boolean remote() {
    boolean found = taken(REMOTE).isPresent();
    person = found ? person.atDistance() : person;
    return found;
  }

  private boolean role() {
    Optional<Matcher> found = taken(ROLE);
    found.ifPresent(
        one -> {
          String role = one.group().strip();
          person = person.withRole(person.role().isEmpty() ? role : person.role() + ", " + role);
        });
    return found.isPresent();
  }

  private boolean organisation(String words) {
    boolean first = person.organisation().isEmpty() && ORGANISATION.matcher(words).matches();
    if (first) {
      person = person.withOrganisation(words.strip());
    } else {
      person = person.notUnderstood();
    }
    return first;
  }

  private Optional<Matcher> taken(Pattern form) {
    Matcher found = form.matcher(rest);
    if (!found.lookingAt() || found.end() == 0) {
      return Optional.empty();
    }
    rest = rest.substring(found.end());
    return Optional.of(found);
  }
}
