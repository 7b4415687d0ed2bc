package se.radslag.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import se.radslag.model.SearchHit;
import se.radslag.work.Meetings;

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
          List<SearchHit> hits = new Meetings(data).search(arguments.text(), MOST);
          if (arguments.json()) {
            console.json(hits.stream().map(SearchCommand::json).toList());
          } else if (hits.isEmpty()) {
            console.result(console.texts().get("cli.search.none", arguments.text()));
          } else {
            hits.forEach(hit -> console.result(lines(hit)));
          }
          return ExitCode.DONE;
        });
  }

  private static String lines(SearchHit hit) {
    return date(hit)
        + "  "
        + hit.number()
        + " "
        + hit.title()
        + System.lineSeparator()
        + "            "
        + hit.plainSnippet();
  }

  private static Map<String, Object> json(SearchHit hit) {
    var json = new LinkedHashMap<String, Object>();
    json.put("meeting", hit.meeting().toString());
    json.put("date", date(hit));
    json.put("item", hit.number());
    json.put("title", hit.title());
    json.put("snippet", hit.plainSnippet());
    return json;
  }

  private static String date(SearchHit hit) {
    return hit.date().map(LocalDate::toString).orElse("");
  }
}
