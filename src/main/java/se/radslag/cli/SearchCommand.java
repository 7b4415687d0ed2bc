package se.radslag.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import se.radslag.model.SearchHit;
import se.radslag.model.search.Found;
import se.radslag.model.search.FoundMeeting;
import se.radslag.texts.Texts;
import se.radslag.work.find.Finder;
import se.radslag.work.find.Search;

/** Searches every meeting. */
final class SearchCommand implements Command {

  private static final int MOST = 50;

  private final Console console;
  private final DataAccess access;

  SearchCommand(Console console, DataAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public void describe(CommandSpec command, Options options) {
    options.json(command);
    options.words(command, "cli.label.query", console.texts().get("cli.word.query"), true);
  }

  @Override
  public ExitCode run(Arguments arguments) {
    return access.with(
        arguments.data(),
        data -> {
          var finder = new Finder(data);
          finder.prepare();
          Found found = finder.find(Search.of(arguments.text(), MOST)).found();
          if (arguments.json()) {
            console.json(found.each().map(SearchCommand::json).toList());
          } else if (found.hits() == 0) {
            console.result(console.texts().get("cli.search.none", arguments.text()));
            instead(found);
          } else {
            found.meetings().forEach(meeting -> console.result(lines(meeting)));
            instead(found);
          }
          return ExitCode.DONE;
        });
  }

  private void instead(Found found) {
    found
        .instead()
        .forEach(text -> console.result(console.texts().get("cli.search.instead", text)));
  }

  private static String lines(FoundMeeting meeting) {
    return Stream.concat(
            Stream.of((date(meeting.date()) + "  " + meeting.title()).strip()),
            meeting.hits().stream().map(SearchCommand::lines))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String lines(SearchHit hit) {
    String place = hit.number() == 0 ? hit.title() : hit.number() + " " + hit.title();
    return "  " + place + System.lineSeparator() + "     " + hit.plainSnippet();
  }

  private static Map<String, Object> json(SearchHit hit) {
    var json = new LinkedHashMap<String, Object>();
    json.put("meeting", hit.meeting().toString());
    json.put("date", date(hit.date()));
    json.put("item", hit.number());
    json.put("title", hit.title());
    json.put("where", Texts.key(hit.where()));
    json.put("snippet", hit.plainSnippet());
    return json;
  }

  private static String date(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
