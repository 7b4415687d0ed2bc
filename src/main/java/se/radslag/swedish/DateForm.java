package se.radslag.swedish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a date is written, told by an example ("2024-04-11", "torsdagen den 11 april 2024") or by
 * Word's own mask of a date control ("yyyy-MM-dd", "'den' d MMMM yyyy").
 *
 * @param parts what each part of the date writes, in order
 */
public record DateForm(List<Function<LocalDate, String>> parts) {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?iu)(?<iso>\\d{4}-\\d{2}-\\d{2})"
              + "|(?<weekday>måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)"
              + "|(?<month>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober"
              + "|november|december)"
              + "|(?<year>\\d{4})|(?<fraction>\\d{1,2}/\\d{1,2})|(?<day>\\d{1,2})"
              + "|(?<other>[^\\d]|\\d)");

  private static final Pattern MASK =
      Pattern.compile("(?<quoted>'[^']*')|(?<field>d+|M+|y+)|(?<other>.)");

  public DateForm {
    parts = List.copyOf(parts);
  }

  /** The form of an example; empty if it does not name a day and a month. */
  public static Optional<DateForm> of(String example) {
    var parts = new ArrayList<Function<LocalDate, String>>();
    boolean day = false;
    boolean month = false;
    Matcher found = EXAMPLE.matcher(example);
    while (found.find()) {
      parts.add(part(found));
      boolean whole = found.group("iso") != null || found.group("fraction") != null;
      day |= whole || found.group("day") != null;
      month |= whole || found.group("month") != null;
    }
    return day && month ? Optional.of(new DateForm(parts)) : Optional.empty();
  }

  /** The form of a mask as Word keeps it in a date control; empty if there is nothing in it. */
  public static Optional<DateForm> ofMask(String mask) {
    var parts = new ArrayList<Function<LocalDate, String>>();
    Matcher found = MASK.matcher(mask);
    while (found.find()) {
      parts.add(maskPart(found));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new DateForm(parts));
  }

  /** The date in this form. */
  public String of(LocalDate date) {
    var text = new StringBuilder();
    parts.forEach(part -> text.append(part.apply(date)));
    return text.toString();
  }

  private static Function<LocalDate, String> part(Matcher found) {
    String text = found.group();
    if (found.group("iso") != null) {
      return date -> DateTimeFormatter.ISO_LOCAL_DATE.format(date);
    }
    if (found.group("weekday") != null) {
      boolean capital = Character.isUpperCase(text.codePointAt(0));
      return date -> {
        String name = Dates.weekday(date.getDayOfWeek());
        return capital ? Wording.capitalised(name) : name;
      };
    }
    if (found.group("month") != null) {
      return date -> Dates.month(date.getMonthValue());
    }
    if (found.group("year") != null) {
      return date -> number(date.getYear(), 4);
    }
    if (found.group("fraction") != null) {
      return date -> date.getDayOfMonth() + "/" + date.getMonthValue();
    }
    if (found.group("day") != null) {
      return date -> Integer.toString(date.getDayOfMonth());
    }
    return date -> text;
  }

  private static Function<LocalDate, String> maskPart(Matcher found) {
    String text = found.group();
    if (found.group("quoted") != null) {
      return date -> text.equals("''") ? "'" : text.substring(1, text.length() - 1);
    }
    if (found.group("field") == null) {
      return date -> text;
    }
    int width = text.length();
    return switch (text.charAt(0)) {
      case 'd' -> date -> width < 3 ? number(date.getDayOfMonth(), width) : weekday(date, width);
      case 'M' -> date -> width < 3 ? number(date.getMonthValue(), width) : month(date, width);
      default -> date -> width < 3 ? number(date.getYear() % 100, 2) : number(date.getYear(), 4);
    };
  }

  private static String weekday(LocalDate date, int width) {
    String name = Dates.weekday(date.getDayOfWeek());
    return width == 3 ? name.substring(0, 3) : name;
  }

  private static String month(LocalDate date, int width) {
    String name = Dates.month(date.getMonthValue());
    return width == 3 ? name.substring(0, 3) : name;
  }

  private static String number(int number, int width) {
    return String.format(Locale.ROOT, "%0" + width + "d", number);
  }
}
